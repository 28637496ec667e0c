import { html, svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { layout } from './layout.js';
import { long } from './scale.js';

const HIGH = 56;
const BETWEEN = 76;
const LETTER = 6.8;
const SPOTS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];

/**
 * Kinds as boxes in layers from top to bottom, and what leads from one to another as arrows with words at them. Where words would hide others they
 * are left to the table.
 *
 * @param rows layers, each an array of kinds
 * @param arrows objects with `from`, `to`, `n`, `words`, `kind` (a class: `handed` or `deviation`), `chosen`
 * @param name gives the name of a kind, `below` the words under it
 */
export function stepsMap({ width, title, words, rows, arrows, name, below }) {
  const { boxes, ways, height } = layout(rows, arrows, { width, high: HIGH, between: BETWEEN });
  const most = Math.max(1, ...arrows.map(({ n }) => n));
  const drawn = arrows.map((arrow, at) => ({ ...arrow, path: path(ways[at]), way: ways[at] }));
  return frame(
    { width, height, title, words },
    svg`<defs>${['handed', 'deviation'].map((kind) => head(kind))}</defs>
    ${drawn.map(
      (arrow) => svg`<path class="way ${arrow.kind} ${arrow.chosen ? 'chosen' : ''}" marker-end="url(#to-${arrow.kind})" d=${arrow.path}
        stroke-width=${(1 + 5 * Math.sqrt(arrow.n / most)).toFixed(1)}><title>${name(arrow.from)} → ${name(arrow.to)}: ${arrow.words}</title></path>`,
    )}
    ${[...boxes].map(([kind, box]) => drawnBox(box, name(kind), below(kind)))}
    ${told(drawn, boxes, width).map(
      ({ x, y, half, words: at, kind }) => svg`<rect class="told" x=${x - half} y=${y - 9} width=${2 * half} height="18" rx="4"></rect>
        <text class="tick ${kind}" x=${x} y=${y + 4} text-anchor="middle">${at}</text>`,
    )}`,
  );
}

function head(kind) {
  return svg`<marker id="to-${kind}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto">
    <path class="head ${kind}" d="M0,0L8,4L0,8z"></path>
  </marker>`;
}

/** Smooth from point to point, upright at each. */
function path(points) {
  return points.slice(1).reduce((drawn, end, at) => `${drawn}${curve(points[at], end)}`, `M${points[0].x.toFixed(1)},${points[0].y.toFixed(1)}`);
}

function curve(start, end) {
  const [one, two] = bends(start, end);
  return `C${[one, two, end].map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}`;
}

function bends(start, end) {
  const middle = (start.y + end.y) / 2;
  return [{ x: start.x, y: middle }, { x: end.x, y: middle }];
}

/** Where the words of the arrows stand, without hiding boxes or each other; the most frequent first. */
function told(arrows, boxes, width) {
  const taken = [...boxes.values()].map(({ x, wide, top }) => ({ from: x - wide / 2, to: x + wide / 2, top, bottom: top + HIGH }));
  const placed = [];
  for (const { words, kind, way } of [...arrows].sort((one, other) => other.n - one.n)) {
    const half = long(words, LETTER) / 2 + 5;
    const spots = [way.slice(0, 2), way.slice(-2)].flatMap(([start, end]) => SPOTS.map((share) => along(start, end, share)));
    const free = spots
      .map(({ x, y }) => ({ x: Math.min(Math.max(x, half), width - half), y }))
      .map((spot) => ({ ...spot, box: { from: spot.x - half, to: spot.x + half, top: spot.y - 9, bottom: spot.y + 9 } }))
      .find(({ box }) => !taken.some((other) => box.from < other.to && other.from < box.to && box.top < other.bottom && other.top < box.bottom));
    if (free) {
      taken.push(free.box);
      placed.push({ ...free, half, words, kind });
    }
  }
  return placed;
}

/** The point at a share of a cubic curve (Bézier). */
function along(start, end, share) {
  const [one, two] = bends(start, end);
  const rest = 1 - share;
  const at = (key) => rest ** 3 * start[key] + 3 * rest ** 2 * share * one[key] + 3 * rest * share ** 2 * two[key] + share ** 3 * end[key];
  return { x: at('x'), y: at('y') };
}

function drawnBox({ x, top, wide }, title, words) {
  const lines = twoLines(title, wide / 7.2);
  return svg`<g><title>${title}: ${words}</title>
    <rect class="step" x=${x - wide / 2} y=${top} width=${wide} height=${HIGH} rx="6"></rect>
    ${lines.map((line, place) => svg`<text class="label" x=${x} y=${top + (lines.length === 1 ? 23 : 17) + place * 15} text-anchor="middle">${line}</text>`)}
    <text class="tick" x=${x} y=${top + HIGH - 7} text-anchor="middle">${words}</text>
  </g>`;
}

function twoLines(text, most) {
  const words = text.split(' ');
  const first = [];
  while (words.length && (!first.length || [...first, words[0]].join(' ').length <= most)) {
    first.push(words.shift());
  }
  return [first.join(' '), words.join(' ')].filter(Boolean).map((line) => (line.length > most ? `${line.slice(0, Math.floor(most) - 1)}…` : line));
}

/** One way as a row of steps. */
export function wayOf(kinds, name) {
  return html`<span class="steps">${kinds.map((kind, place) => html`${place ? html`<span aria-hidden="true">→</span>` : ''}<span class="badge">${name(kind)}</span>`)}</span>`;
}
