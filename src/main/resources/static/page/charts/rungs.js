import { number } from '../language.js';
import { svg } from '../libraries.js';

/** Lines across a picture at the places `y` of its marks, from `left` to `right`, each with its mark before it. */
export function rungs({ marks, y, left, right, word = number }) {
  return marks.map(
    (mark) => svg`<line class="grid" x1=${left} x2=${right} y1=${y(mark)} y2=${y(mark)}></line>
      <text class="tick" x=${left - 6} y=${y(mark) + 4} text-anchor="end">${word(mark)}</text>`,
  );
}
