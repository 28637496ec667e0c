import { month, t } from '../language.js';
import { svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { rungs } from './rungs.js';
import { linear, ticks } from './scale.js';

const HEIGHT = 220;
const LEFT = 44;
const BOTTOM = 28;
/** A sum of so many thresholds says no more than a smaller one; it is drawn at the edge. */
const EDGE = 4;

/**
 * Sums that look for a change, in thresholds at which they signal, so that several stand in one picture; a signal has a triangle.
 *
 * @param rows months with `month`
 * @param sums objects with `place` (which hue and pattern), `down` (where the triangles point), `threshold`, `signals` and `read(row)`
 */
export function cusum({ width, title, words, rows, sums }) {
  const most = Math.max(1.2, ...sums.flatMap(({ threshold, read }) => rows.map((row) => (read(row) ?? 0) / threshold)));
  const marks = ticks(Math.min(most, EDGE), 4);
  const y = linear(0, marks.at(-1), HEIGHT - BOTTOM, 12);
  const step = (width - LEFT - 4) / rows.length;
  const x = (place) => LEFT + step * (place + 0.5);
  const every = Math.ceil(56 / step);
  return frame(
    { width, height: HEIGHT, title, words },
    svg`${rungs({ marks, y, left: LEFT, right: width })}
    ${rows.map((row, place) =>
      place % every === 0 ? svg`<text class="tick" x=${x(place)} y=${HEIGHT - 8} text-anchor="middle">${month(row.month)}</text>` : '',
    )}
    <line class="whole" x1=${LEFT} x2=${width} y1=${y(1)} y2=${y(1)}></line>
    <text class="tick" x=${width - 4} y=${y(1) - 5} text-anchor="end">${t('seasons.threshold')}</text>
    ${sums.map((sum) => line(sum, rows, x, y))}`,
  );
}

function line({ place, down, threshold, signals, read }, rows, x, y) {
  const points = rows.map((row, at) => ({ month: row.month, left: x(at), top: y(Math.min((read(row) ?? 0) / threshold, EDGE)) }));
  return svg`<path class="line hue-${place} dash-${place}" d="M${points.map(({ left, top }) => `${left.toFixed(1)},${top.toFixed(1)}`).join('L')}"></path>
    ${points
      .filter((point) => signals.includes(point.month))
      .map(({ left, top }) => svg`<path class="signal" d="M${left - 6},${top + (down ? -5 : 5)}h12l-6,${down ? 10 : -10}z"></path>`)}`;
}
