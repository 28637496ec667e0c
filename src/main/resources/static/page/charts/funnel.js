import { number, t } from '../language.js';
import { html, svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { labels } from './labels.js';
import { rungs } from './rungs.js';
import { linear, ticks } from './scale.js';

const HEIGHT = 400;
const TOP = 12;
const LEFT = 48;
/** Room below zero for units of which nothing can be told. */
const STRIP = 26;
const BOTTOM = 44;
/** Of more units only those that ask a question are named. */
const MOST_NAMES = 30;

const SHAPES = {
  IN_CONTROL: (x, y) => `M${x - 4},${y}a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z`,
  LOW: (x, y) => `M${x - 6},${y - 5}h12l-6,11z`,
  HIGH: (x, y) => `M${x - 6},${y + 5}h12l-6,-11z`,
  CANNOT_TELL: (x, y) => `M${x - 4},${y - 4}l8,8m-8,0l8,-8`,
};

/**
 * Rates by size, the rate of all as a line and its limits around it, which narrow as units grow. What is said of a unit is told by the shape of its
 * point. Sizes and rates are drawn by their square roots, to part the small ones.
 *
 * @param units objects with `name`, `short` (the name in the picture), `status`, `pupils`, `rate` and `limits95`, `limits998` (null where there are none)
 * @param enough the size from which a unit without a case says something; null where none does
 */
export function funnel({ width, title, words, units, rate, enough }) {
  const largest = Math.max(1, ...units.map(({ pupils }) => pupils));
  const smallest = Math.max(0, Math.min(...units.map(({ pupils }) => pupils)) * 0.85);
  const limit = Math.max(0, ...units.map(({ limits95 }) => limits95?.upper ?? 0));
  const most = Math.max(rate ?? 0, 0.01, ...units.map((unit) => unit.rate));
  const highest = 1.08 * Math.max(most, Math.min(limit, 1.5 * most));
  const rootX = linear(Math.sqrt(smallest), Math.sqrt(largest * 1.03), LEFT, width - 12);
  const rootY = linear(0, Math.sqrt(highest), HEIGHT - BOTTOM - STRIP, TOP);
  const x = (pupils) => rootX(Math.sqrt(pupils));
  const y = (one) => rootY(Math.sqrt(Math.min(Math.max(one, 0), highest)));
  const bottom = HEIGHT - BOTTOM;
  const at = ({ status, pupils, rate: own }) => ({ x: x(pupils), y: status === 'CANNOT_TELL' ? bottom - STRIP / 2 : y(own) });
  const bySize = units.filter((unit) => unit.limits95).sort((one, other) => one.pupils - other.pupils);
  return frame(
    { width, height: HEIGHT, title, words },
    svg`${rungs({ marks: rateMarks(highest), y, left: LEFT, right: width - 12 })}
    <defs><pattern id="untold" width="6" height="6" patternUnits="userSpaceOnUse"><line class="untold-line" y2="6"></line></pattern></defs>
    <rect class="untold" x=${LEFT} y=${bottom - STRIP} width=${Math.max(0, x(Math.min(enough ?? Infinity, largest)) - LEFT)} height=${STRIP} fill="url(#untold)"></rect>
    ${sizes(smallest, largest, width).map(
      (mark) => svg`<text class="tick" x=${x(mark)} y=${bottom + 16} text-anchor="middle">${number(mark)}</text>`,
    )}
    <text class="tick" x=${(LEFT + width) / 2} y=${HEIGHT - 8} text-anchor="middle">${t('units.axis')}</text>
    ${limits(bySize, 'limits998', 'dash-1', x, y)} ${limits(bySize, 'limits95', 'dash-2', x, y)}
    ${rate === null ? '' : svg`<line class="whole" x1=${LEFT} x2=${width - 12} y1=${y(rate)} y2=${y(rate)}></line>`}
    ${units.map((unit) => {
      const place = at(unit);
      return svg`<path class="unit ${unit.status.toLowerCase()}" d=${SHAPES[unit.status](place.x, place.y)}><title>${unit.name}</title></path>`;
    })}
    ${names(units.length > MOST_NAMES ? units.filter(({ status }) => status !== 'IN_CONTROL' && status !== 'CANNOT_TELL') : units, at, width)}`,
  );
}

function limits(units, which, dash, x, y) {
  if (units.length < 2) {
    return '';
  }
  const side = (end) => `M${units.map((unit) => `${x(unit.pupils).toFixed(1)},${y(unit[which][end] ?? Infinity).toFixed(1)}`).join('L')}`;
  return svg`<path class="limit ${dash}" d=${side('lower')}></path><path class="limit ${dash}" d=${side('upper')}></path>`;
}

/** Those that ask a question choose their places first. */
function names(units, at, width) {
  const urgent = ({ status }) => (status === 'LOW' || status === 'HIGH' ? 0 : 1);
  const points = [...units].sort((one, other) => urgent(one) - urgent(other)).map((unit) => ({ name: unit.short, ...at(unit) }));
  return labels(points, width).map(
    ({ name, left, top, anchor }) => svg`<text class="seat halo" x=${left} y=${top} text-anchor=${anchor}>${name}</text>`,
  );
}

function rateMarks(highest) {
  const marks = ticks(highest, 4).filter((mark) => mark <= highest);
  return marks.length > 1 ? [0, marks[1] / 4, ...marks.slice(1)] : marks;
}

function sizes(smallest, largest, width) {
  const marks = ticks(largest, width < 560 ? 3 : 6).filter((mark) => mark > smallest && mark <= largest);
  const small = (marks[0] ?? largest) / 4;
  return small > smallest ? [small, ...marks] : marks;
}

/** What the shapes say. */
export function shapes(name) {
  return html`<ul class="legend">
    ${Object.entries(SHAPES).map(
      ([status, shape]) => html`<li><svg width="16" height="16" aria-hidden="true"><path class="unit ${status.toLowerCase()}" d=${shape(8, 8)}></path></svg> ${name(status)}</li>`,
    )}
  </ul>`;
}
