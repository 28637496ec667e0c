import { month, number } from '../language.js';
import { svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { linear } from './scale.js';

const ROW = 74;
const BOTTOM = 20;
const LEFT = 8;
const RIGHT = 58;

/**
 * Several figures by month, one line below the other, each on a scale of its own; the month that is chosen is marked in all. Where a figure cannot be told
 * the line has a gap.
 *
 * @param months as 2026-01, in their order
 * @param lines objects with `name` and `values`, a number or null for each month
 * @param chosen the place of the month that is marked
 */
export function lines({ width, title, words, months, lines: all, chosen }) {
  const height = all.length * ROW + BOTTOM;
  const x = linear(0, Math.max(1, months.length - 1), LEFT + 4, width - RIGHT);
  return frame(
    { width, height, title, words },
    svg`<line class="whole" x1=${x(chosen)} x2=${x(chosen)} y1="0" y2=${height - BOTTOM}></line>
      ${all.map((one, at) => row(one, at * ROW, x, width, chosen))}
      ${[0, months.length - 1].map(
        (at) => svg`<text class="tick" x=${at ? width - RIGHT : LEFT} y=${height - 5} text-anchor=${at ? 'end' : 'start'}>${month(months[at])}</text>`,
      )}`,
  );
}

function row({ name, values }, top, x, width, chosen) {
  const told = values.filter((value) => value !== null);
  const least = Math.min(0, ...told);
  const most = Math.max(...told, least + 1e-9);
  const y = linear(least, most, top + ROW - 8, top + 26);
  const value = values[chosen] ?? null;
  return svg`<text class="label" x=${LEFT} y=${top + 15}>${name}</text>
    <line class="grid" x1=${LEFT} x2=${width - RIGHT} y1=${y(least)} y2=${y(least)}></line>
    ${parts(values).map((part) => svg`<path class="line" d=${`M${part.map((at) => `${x(at).toFixed(1)},${y(values[at]).toFixed(1)}`).join('L')}`}></path>`)}
    ${value === null ? '' : svg`<circle class="dot" cx=${x(chosen)} cy=${y(value)} r="4"></circle>
      <text class="label" x=${width - RIGHT + 8} y=${y(value) + 4}>${number(value, 4)}</text>`}`;
}

/** Places of values that follow each other without a gap. */
function parts(values) {
  const out = [[]];
  values.forEach((value, at) => (value === null ? out.push([]) : out.at(-1).push(at)));
  return out.filter((part) => part.length);
}
