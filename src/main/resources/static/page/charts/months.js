import { month, t } from '../language.js';
import { svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { rungs } from './rungs.js';
import { linear, ticks } from './scale.js';

const HEIGHT = 220;
const LEFT = 36;
const BOTTOM = 28;

/**
 * Counts by month as bars, each with its interval, and what was expected as a line across.
 *
 * @param changes months since when the level is another, with the earliest and the latest that they may be: a line and what is shaded
 */
export function months({ width, title, words, rows, changes = [] }) {
  const most = Math.max(1, ...rows.map((row) => Math.max(row.n, row.expected ?? 0, row.interval?.upper ?? 0)));
  const marks = ticks(most, 4);
  const y = linear(0, marks.at(-1), HEIGHT - BOTTOM, 8);
  const step = (width - LEFT - 4) / rows.length;
  const every = Math.ceil(56 / step);
  return frame(
    { width, height: HEIGHT, title, words },
    svg`${rungs({ marks, y, left: LEFT, right: width })}
    ${changes.map((change) => changed(change, rows, (place) => LEFT + step * place, y(0)))}
    ${rows.map((row, place) => {
      const middle = LEFT + step * (place + 0.5);
      return svg`<rect class="bar" x=${middle - step * 0.35} width=${step * 0.7} y=${y(row.n)} height=${y(0) - y(row.n)}>
          <title>${t('months.one', { month: month(row.month, 'long'), count: row.n })}</title>
        </rect>
        <line class="whisker" x1=${middle} x2=${middle} y1=${y(row.interval?.lower ?? row.n)} y2=${y(row.interval?.upper ?? row.n)}></line>
        ${row.expected === null ? '' : svg`<line class="expected" x1=${middle - step * 0.45} x2=${middle + step * 0.45} y1=${y(row.expected)} y2=${y(row.expected)}></line>`}
        ${place % every === 0 ? svg`<text class="tick" x=${middle} y=${HEIGHT - 8} text-anchor="middle">${month(row.month)}</text>` : ''}`;
    })}`,
  );
}

/** A change, as far as its months are drawn. */
function changed({ month: since, earliest, latest }, rows, x, bottom) {
  const before = (one) => rows.filter((row) => row.month < one).length;
  if (latest < rows[0].month || earliest > rows.at(-1).month) {
    return '';
  }
  const from = x(before(earliest));
  const to = x(Math.min(rows.length, before(latest) + 1));
  const inside = since >= rows[0].month && since <= rows.at(-1).month;
  return svg`<rect class="range" x=${from} width=${to - from} y="8" height=${bottom - 8}></rect>
    ${inside ? svg`<line class="change" x1=${x(before(since))} x2=${x(before(since))} y1="8" y2=${bottom}></line>` : ''}`;
}
