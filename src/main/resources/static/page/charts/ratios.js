import { number } from '../language.js';
import { svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { linear, long } from './scale.js';

const ROW = 30;
const STACKED = 48;
const TOP = 24;
const LEAST = 1 / 64;
const MOST = 64;
/** The scale goes so far on either side, and further where a ratio itself lies further out. */
const REACH = 8;

/**
 * Ratios with their intervals on a logarithmic scale, one below the other, with a line at 1. An end beyond the scale, or none, has an arrow; where
 * nothing can be told it is said in words.
 *
 * @param rows objects with `label`, `value`, `lower`, `upper` (null where there is none), and `unknown`, words where neither can be told
 */
export function ratios({ width, title, words, rows }) {
  const narrow = width < 560;
  const left = narrow ? 16 : Math.max(320, Math.min(520, width * 0.45));
  const right = width - 20;
  const high = narrow ? STACKED : ROW;
  const height = TOP + rows.length * high + 8;
  const [from, to] = reach(rows);
  const scale = linear(Math.log(from), Math.log(to), left, right);
  const x = (ratio) => scale(Math.log(Math.min(to, Math.max(from, ratio))));
  return frame(
    { width, height, title, words },
    svg`${marks(from, to, right - left).map(
      (mark) => svg`<line class=${mark === 1 ? 'one' : 'grid'} x1=${x(mark)} x2=${x(mark)} y1=${TOP} y2=${height}></line>
        <text class="tick" x=${x(mark)} y="14" text-anchor="middle">${number(mark, 3)}</text>`,
    )}
    ${rows.map((row, place) => {
      const top = TOP + place * high;
      const y = top + (narrow ? 33 : 16);
      const label = fitted(row.label, (narrow ? width : left - 20) / long('n', 7.5));
      return svg`<g>
        <title>${row.label}</title>
        <text class="label halo" x=${narrow ? 0 : left - 20} y=${narrow ? top + 17 : y + 4} text-anchor=${narrow ? 'start' : 'end'}>${label}</text>
        ${interval(row, { x, y, from, to, left })}
      </g>`;
    })}`,
  );
}

function reach(rows) {
  const values = rows.map(({ value }) => value).filter((one) => one > 0);
  const ends = rows.flatMap(({ lower, upper }) => [lower, upper]).filter((one) => one > 0);
  const least = Math.min(0.5, ...values, Math.max(1 / REACH, Math.min(...ends)));
  const most = Math.max(2, ...values, Math.min(REACH, Math.max(...ends)));
  return [Math.max(LEAST, 2 ** Math.floor(Math.log2(least))), Math.min(MOST, 2 ** Math.ceil(Math.log2(most)))];
}

/** Powers of two, few enough to be read. */
function marks(from, to, room) {
  const all = [];
  for (let mark = from; mark <= to * 1.001; mark *= 2) {
    all.push(mark);
  }
  const every = Math.ceil(all.length / (room / 46));
  const one = all.indexOf(1);
  return all.filter((mark, place) => (place - one) % every === 0);
}

function interval({ value, lower, upper, unknown }, { x, y, from, to, left }) {
  if (unknown) {
    return svg`<text class="tick halo" x=${left} y=${y + 4}>${unknown}</text>`;
  }
  const low = lower ?? 0;
  const high = upper ?? Infinity;
  return svg`<line class="whisker" x1=${x(low)} x2=${x(high)} y1=${y} y2=${y}></line>
    ${low < from ? svg`<path class="arrow" d="M${x(low)},${y}l7,-5v10z"></path>` : ''}
    ${high > to ? svg`<path class="arrow" d="M${x(high)},${y}l-7,-5v10z"></path>` : ''}
    ${value > 0 && value >= from && value <= to ? svg`<circle class="dot" cx=${x(value)} cy=${y} r="5"></circle>` : ''}`;
}

function fitted(text, most) {
  return text.length > most ? `${text.slice(0, Math.floor(most) - 1)}…` : text;
}
