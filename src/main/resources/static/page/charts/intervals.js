import { percent } from '../language.js';
import { svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { linear } from './scale.js';

const ROW = 30;
const STACKED = 46;
const TOP = 22;

/**
 * Shares with their intervals, one below the other; a line stands where the whole has its share, and a diamond where a share is drawn to.
 *
 * @param rows objects with `label`, `value`, `lower`, `upper` (from 0 to 1; null where there is none) and perhaps `drawnTo`
 */
export function intervals({ width, title, words, rows, whole }) {
  const narrow = width < 560;
  const left = narrow ? 8 : 220;
  const high = narrow ? STACKED : ROW;
  const height = TOP + rows.length * high + 8;
  const x = linear(0, 1, left, width - 16);
  return frame(
    { width, height, title, words },
    svg`${[0, 0.25, 0.5, 0.75, 1].map(
      (mark) => svg`<line class="grid" x1=${x(mark)} x2=${x(mark)} y1=${TOP} y2=${height}></line>
        <text class="tick" x=${x(mark)} y="14" text-anchor=${mark === 1 ? 'end' : mark === 0 ? 'start' : 'middle'}>${percent(mark)}</text>`,
    )}
    ${whole === null ? '' : svg`<line class="whole" x1=${x(whole)} x2=${x(whole)} y1=${TOP} y2=${height}></line>`}
    ${rows.map((row, place) => {
      const top = TOP + place * high;
      const y = top + (narrow ? 32 : 16);
      return svg`<text class="label halo" x=${narrow ? left : left - 10} y=${narrow ? top + 16 : y + 4} text-anchor=${narrow ? 'start' : 'end'}>${row.label}</text>
        ${row.value === null
          ? ''
          : svg`<line class="whisker" x1=${x(row.lower)} x2=${x(row.upper)} y1=${y} y2=${y}></line>
            <circle class="dot" cx=${x(row.value)} cy=${y} r="5"><title>${row.label}: ${percent(row.value)}</title></circle>`}
        ${row.drawnTo === null || row.drawnTo === undefined
          ? ''
          : svg`<path class="drawn-to" d="M${x(row.drawnTo)},${y - 6}l6,6l-6,6l-6,-6z"></path>`}`;
    })}`,
  );
}
