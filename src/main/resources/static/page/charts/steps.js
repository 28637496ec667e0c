import { number, percent, t } from '../language.js';
import { html, svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { rungs } from './rungs.js';
import { linear, ticks } from './scale.js';

const HEIGHT = 300;
const TOP = 10;
const HUES = 8;
const RISK = 20;
const NARROW = 560;

/**
 * Shares over time as step lines with their bands, each in a hue and a pattern of its own; below them how many still wait.
 *
 * @param lines objects with `place` (which hue and pattern), `label`, `begin` (the share at time 0), `until` (up to where it is known), `points`
 *   with `time`, `value`, `lower`, `upper`, and perhaps `atRisk`, a number for each mark
 * @param most the largest share that is drawn
 * @param marks times on the axis, from 0 to the last that is drawn
 */
export function steps({ width, title, words, lines, marks, axis, most = 1 }) {
  const narrow = width < NARROW;
  const left = narrow ? 44 : 190;
  const x = linear(0, marks.at(-1), left, width - 16);
  const y = linear(0, most, HEIGHT, TOP);
  const risky = lines.filter(({ atRisk }) => atRisk);
  const row = narrow ? 2 * RISK : RISK;
  const height = HEIGHT + 48 + (risky.length ? 24 + risky.length * row : 0);
  return frame(
    { width, height, title, words },
    svg`${rungs({ marks: ticks(most, 5), y, left, right: width - 16, word: percent })}
    ${marks.map(
      (mark) => svg`<line class="grid" x1=${x(mark)} x2=${x(mark)} y1=${HEIGHT} y2=${HEIGHT + 5}></line>
        <text class="tick" x=${x(mark)} y=${HEIGHT + 19} text-anchor="middle">${number(mark)}</text>`,
    )}
    <text class="tick" x=${(left + width - 16) / 2} y=${HEIGHT + 38} text-anchor="middle">${axis}</text>
    ${lines.map((line) => curve(line, x, y, marks.at(-1)))}
    ${risky.length ? svg`<text class="tick" x="0" y=${HEIGHT + 62}>${t('times.atRisk')}</text>` : ''}
    ${risky.map((line, place) => {
      const top = HEIGHT + 66 + place * row;
      return svg`<line class="line ${hue(line.place)}" x1="0" x2="24" y1=${top + 11} y2=${top + 11}></line>
        <text class="tick" x="30" y=${top + 15}>${shortened(line.label, narrow ? 60 : 18)}</text>
        ${marks.map(
          (mark, at) => svg`<text class="tick" x=${x(mark)} y=${top + (narrow ? 33 : 15)} text-anchor="middle">${number(line.atRisk[at])}</text>`,
        )}`;
    })}`,
  );
}

/** Beyond eight lines the patterns come again with other hues. */
function hue(place) {
  return `hue-${(place + 3 * Math.floor(place / HUES)) % HUES} dash-${place % HUES}`;
}

function shortened(text, most) {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}

function curve({ place, label, begin, until, points }, x, y, end) {
  const last = Math.min(until, end);
  const drawn = points.filter(({ time }) => time <= last);
  const along = (read) => drawn.map((point) => `H${x(point.time).toFixed(1)}V${y(read(point)).toFixed(1)}`).join('');
  const back = [...drawn]
    .reverse()
    .map((point, at, all) => `H${x(point.time).toFixed(1)}V${y(all[at + 1]?.lower ?? begin).toFixed(1)}`)
    .join('');
  const from = `M${x(0)},${y(begin)}`;
  const to = `H${x(last).toFixed(1)}`;
  return svg`<g>
    <title>${label}</title>
    <path class="band ${hue(place)}" d="${from}${along((point) => point.upper)}${to}V${y(drawn.at(-1)?.lower ?? begin).toFixed(1)}${back}Z"></path>
    <path class="line ${hue(place)}" d="${from}${along((point) => point.value)}${to}"></path>
  </g>`;
}

/** How a line looks, beside its name. */
export function sample(place) {
  return html`<svg width="28" height="10" aria-hidden="true"><line class="line ${hue(place)}" x1="0" x2="28" y1="5" y2="5"></line></svg>`;
}

/** What the lines are called. */
export function legend(lines) {
  return html`<ul class="legend">${lines.map(({ place, label }) => html`<li>${sample(place)} ${label}</li>`)}</ul>`;
}
