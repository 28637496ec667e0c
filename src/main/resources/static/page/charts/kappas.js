import { number } from '../language.js';
import { svg } from '../libraries.js';
import { frame, hatching } from '../parts/chart.js';
import { linear } from './scale.js';

const TOP = 22;
const ROW = 30;
const STACKED = 46;

/**
 * Agreement beyond chance with its intervals, one below the other, from -1 to 1; a line stands at chance, which is 0.
 *
 * @param rows objects with `label`, `value`, `lower`, `upper` (null where there is none) `suppressed`, and `said`, the words where
 *     there is no value
 */
export function kappas({ width, title, words, rows }) {
  const narrow = width < 560;
  const left = narrow ? 8 : 260;
  const high = narrow ? STACKED : ROW;
  const height = TOP + rows.length * high + 8;
  const least = Math.floor(Math.min(0, ...rows.flatMap(({ value, lower }) => [value ?? 0, lower ?? 0])) * 2) / 2;
  const x = linear(Math.max(-1, least), 1, left, width - 16);
  const within = (value) => x(Math.min(1, Math.max(-1, least, value)));
  const marks = [-1, -0.5, 0, 0.5, 1].filter((mark) => mark >= least);
  return frame(
    { width, height, title, words },
    svg`${rows.some(({ suppressed }) => suppressed) ? hatching : ''}${marks.map(
      (mark, place) => svg`<line class=${mark === 0 ? 'whole' : 'grid'} x1=${x(mark)} x2=${x(mark)} y1=${TOP} y2=${height}></line>
        <text class="tick" x=${x(mark)} y="14" text-anchor=${place === 0 ? 'start' : mark === 1 ? 'end' : 'middle'}>${number(mark)}</text>`,
    )}
    ${rows.map((row, place) => {
      const top = TOP + place * high;
      const y = top + (narrow ? 32 : 16);
      return svg`<text class="label" x=${narrow ? left : left - 10} y=${narrow ? top + 16 : y + 4} text-anchor=${narrow ? 'start' : 'end'}>${row.label}</text>
        ${row.value === null
          ? svg`${row.suppressed ? svg`<rect x=${left} y=${y - 8} width=${width - 16 - left} height="16" fill="url(#suppressed)"></rect>` : ''}
              <text class="tick said" x=${x(0) + 8} y=${y + 4}>${row.said}</text>`
          : svg`${row.lower === null ? '' : svg`<line class="whisker" x1=${within(row.lower)} x2=${within(row.upper ?? 1)} y1=${y} y2=${y}></line>`}
              <circle class="dot" cx=${within(row.value)} cy=${y} r="5"><title>${row.label}: ${number(row.value)}</title></circle>`}`;
    })}`,
  );
}
