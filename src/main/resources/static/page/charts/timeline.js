import { day } from '../language.js';
import { svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { linear, long } from './scale.js';

const TOP = 24;
const ROW = 30;
const STACKED = 48;
const DAY = 24 * 3600 * 1000;
const SHAPES = {
  sign: (x, y) => svg`<circle class="mark" cx=${x} cy=${y} r="5"></circle>`,
  sent: (x, y) => svg`<circle class="mark hollow" cx=${x} cy=${y} r="5"></circle>`,
  received: (x, y) => svg`<circle class="mark" cx=${x} cy=${y} r="5"></circle>`,
  answered: (x, y) => svg`<path class="mark" d="M${x},${y - 7}l7,7l-7,7l-7,-7z"></path>`,
  feedback: (x, y) => svg`<rect class="mark" x=${x - 5} y=${y - 5} width="10" height="10"></rect>`,
  decided: (x, y) => svg`<path class="mark" d="M${x},${y - 7}l7,12h-14z"></path>`,
};

/**
 * What happened in a case, a line for each kind of event, referral and measure, over time.
 *
 * @param rows objects with `label`, `marks` (of `at` in milliseconds, `shape` and `title`) and perhaps a bar from `from` to `to`
 * @param now in milliseconds: where open bars end
 */
export function timeline({ width, title, words, rows, now }) {
  const narrow = width < 560;
  const left = narrow ? 12 : Math.min(320, Math.round(width * 0.32));
  const high = narrow ? STACKED : ROW;
  const height = TOP + rows.length * high + 8;
  const moments = [now, ...rows.flatMap(({ marks, from }) => [...marks.map(({ at }) => at), ...(from ? [from] : [])])];
  const first = Math.min(...moments) - DAY;
  const last = Math.max(...moments);
  const x = linear(first, last, left, width - 16);
  const iso = (at) => new Date(at).toISOString().slice(0, 10);
  return frame(
    { width, height, title, words },
    svg`${[first, (first + last) / 2, last].map(
      (at, place) => svg`<line class="grid" x1=${x(at)} x2=${x(at)} y1=${TOP} y2=${height}></line>
        <text class="tick" x=${x(at)} y="14" text-anchor=${['start', 'middle', 'end'][place]}>${day(iso(at))}</text>`,
    )}
    ${rows.map((row, place) => {
      const top = TOP + place * high;
      const y = top + (narrow ? 34 : 16);
      return svg`<text class="label" x=${narrow ? left : left - 14} y=${narrow ? top + 16 : y + 4} text-anchor=${narrow ? 'start' : 'end'}>${fit(row.label, narrow ? width - 24 : left - 20)}</text>
        ${row.from ? svg`<line class="span ${row.to ? '' : 'dashed'}" x1=${x(row.from)} x2=${x(row.to ?? now)} y1=${y} y2=${y}></line>` : ''}
        ${row.marks.map(({ at, shape, title: named }) => svg`<g>${SHAPES[shape](x(at), y)}<title>${named}</title></g>`)}`;
    })}`,
  );
}

/** As much of a text as that many pixels hold. */
function fit(text, pixels) {
  const most = Math.floor(pixels / long('n', 7.5));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
