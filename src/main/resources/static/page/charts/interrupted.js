import { number, t } from '../language.js';
import { svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { rungs } from './rungs.js';
import { linear, ticks } from './scale.js';

const HEIGHT = 320;
const LEFT = 44;
const BOTTOM = 44;
const TOP = 26;

/**
 * Counts by month before and after something as dots with whiskers, the line that was fitted to them, and dashed what it would have gone on to be,
 * each with its interval as a band.
 *
 * @param rows months with `month` (0 is the last of those before), `cases`, `interval`, and perhaps `fitted`, `fittedInterval`, `counterfactual`,
 *   `counterfactualInterval`
 */
export function interrupted({ width, title, words, rows, moment }) {
  const first = rows[0].month;
  const last = rows.at(-1).month;
  const marks = ticks(highest(rows), 5);
  const x = linear(first - 0.5, last + 0.5, LEFT, width - 8);
  const y = linear(0, marks.at(-1), HEIGHT - BOTTOM, TOP);
  const every = Math.max(1, Math.ceil((40 * rows.length) / (width - LEFT) / 3)) * 3;
  const after = rows.filter(({ month }) => month > 0);
  const splits = x(0.5);
  return frame(
    { width, height: HEIGHT, title, words },
    svg`<defs><clipPath id="of-plot"><rect x=${LEFT} y=${TOP} width=${width - LEFT} height=${HEIGHT - BOTTOM - TOP + 4}></rect></clipPath></defs>
    ${rungs({ marks, y, left: LEFT, right: width - 8 })}
    ${rows
      .filter(({ month }) => month % every === 0)
      .map(({ month }) => svg`<text class="tick" x=${x(month)} y=${HEIGHT - BOTTOM + 16} text-anchor="middle">${number(month)}</text>`)}
    <text class="tick" x=${(LEFT + width) / 2} y=${HEIGHT - 8} text-anchor="middle">${t('training.axis')}</text>
    <line class="whole" x1=${splits} x2=${splits} y1=${TOP - 8} y2=${HEIGHT - BOTTOM}></line>
    <text class="tick" x=${splits} y="12" text-anchor="middle">${moment}</text>
    <g clip-path="url(#of-plot)">
      ${band('hue-0', rows.filter(({ month }) => month <= 0), x, y, ({ fittedInterval }) => fittedInterval)}
      ${band('hue-0', after, x, y, ({ fittedInterval }) => fittedInterval)}
      ${band('hue-1', after, x, y, ({ counterfactualInterval }) => counterfactualInterval)}
      ${path('hue-0', rows.filter(({ month }) => month <= 0), x, y, ({ fitted }) => fitted)}
      ${path('hue-0', after, x, y, ({ fitted }) => fitted)}
      ${path('hue-1 dash-1', after, x, y, ({ counterfactual }) => counterfactual)}
      ${rows.map(
        (row) => svg`<g><title>${t('training.one', { month: row.month, cases: row.cases })}</title>
          <circle class="dot" cx=${x(row.month)} cy=${y(row.cases)} r="3.5"></circle></g>`,
      )}
    </g>`,
  );
}

/** Wide bands may go beyond the picture, what was counted and fitted may not. */
function highest(rows) {
  const most = Math.max(1, ...rows.map((row) => Math.max(row.cases, row.fitted ?? 0, row.counterfactual ?? 0)));
  const bands = Math.max(...rows.map((row) => Math.max(row.fittedInterval?.upper ?? 0, row.counterfactualInterval?.upper ?? 0)));
  return Math.max(1.05 * most, Math.min(bands, 1.8 * most));
}

function path(hue, rows, x, y, read) {
  const known = rows.filter((row) => (read(row) ?? null) !== null);
  return known.length
    ? svg`<path class="line ${hue}" d="M${known.map((row) => `${x(row.month).toFixed(1)},${y(read(row)).toFixed(1)}`).join('L')}"></path>`
    : '';
}

function band(hue, rows, x, y, read) {
  const known = rows.filter(read);
  if (!known.length) {
    return '';
  }
  const side = (all, end) => all.map((row) => `${x(row.month).toFixed(1)},${y(Math.max(0, end(read(row)))).toFixed(1)}`).join('L');
  const upper = side(known, (interval) => interval.upper ?? interval.lower);
  const lower = side([...known].reverse(), (interval) => interval.lower);
  return svg`<path class="band ${hue}" d="M${upper}L${lower}Z"></path>`;
}
