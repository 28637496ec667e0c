import { nothing, svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { legend, legendHeight, mark } from './marks.js';
import { long } from './scale.js';

const EDGE = 22;
/** Room for each of those that have no ties, which stand in rows below the others. */
const CELL = 24;
const LETTER = 6.6;
const LONGEST = 28;

/**
 * Records or institutions and what ties them. One of them can be reached with the tabulator, the others from there with the arrow keys.
 *
 * @param nodes objects with `id`, `r`, `mark`, `name`, `told`, and `x`, `y` from 0 to 1 where they have ties; perhaps `inside`, a short text in the
 *     mark, `named`, the order in which names are written while there is room, and `on`, where it is part of what is shown
 * @param links objects with `from`, `to`, `wide`, `directed`, `told`, and perhaps `on`
 * @param keys what marks stand for
 * @param looked the id of the one that is looked at
 */
export function graph({ width, title, words, nodes, links, keys, looked, look, choose, loose }) {
  const inner = width - 2 * EDGE;
  const high = Math.round(width < 560 ? width * 1.15 : Math.min(720, width * 0.68));
  const tied = nodes.some((node) => node.x !== undefined);
  const below = tied ? high + 20 : 20;
  const alone = nodes.filter((node) => node.x === undefined);
  const columns = Math.max(1, Math.floor(inner / CELL));
  const rowOf = new Map(alone.map(({ id }, at) => [id, at]));
  const placed = nodes.map((node) => {
    const at = rowOf.get(node.id);
    return at === undefined
      ? { ...node, px: EDGE + node.x * inner, py: EDGE + node.y * (high - 2 * EDGE) }
      : { ...node, px: EDGE + ((at % columns) + 0.5) * CELL, py: below + 12 + (Math.floor(at / columns) + 0.5) * CELL };
  });
  const keysTop = alone.length ? below + 20 + Math.ceil(alone.length / columns) * CELL : high + 8;
  const byId = new Map(placed.map((node) => [node.id, node]));
  const height = keysTop + legendHeight(keys, width);
  return frame(
    { width, height, title, words, role: 'group' },
    svg`<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto">
        <path class="arrow" d="M0,0.5L8,4L0,7.5Z"></path></marker></defs>
      ${links.map((link) => line(link, byId, looked))}
      ${alone.length ? svg`<text class="tick" x=${EDGE} y=${below}>${loose}</text>` : ''}
      <g class="bodies" @keydown=${(event) => pressed(event, placed, look, choose)} @click=${(event) => found(event, choose)}
        @focusin=${(event) => found(event, look)} @pointerover=${(event) => found(event, look)}>
        ${placed.map((node, at) => body(node, looked ? node.id === looked : at === 0, node.id === looked))}
      </g>
      ${names(placed, width, looked).map(
        ({ node, x, anchor, text }) => svg`<text class="name-of ${node.id === looked ? 'looked' : ''}" aria-hidden="true" x=${x} y=${node.py + 4}
          text-anchor=${anchor}>${text}</text>`,
      )}
      ${legend(keys, width, keysTop)}`,
  );
}

function body(node, reachable, looked) {
  return svg`<g class="body ${looked ? 'looked' : ''} ${node.on ? 'on' : ''}" role="button" tabindex=${reachable ? 0 : -1} data-id=${node.id} aria-label=${node.told}>
    <circle class="reach" cx=${node.px.toFixed(1)} cy=${node.py.toFixed(1)} r=${Math.max(12, node.r)}></circle>
    ${mark(node.mark, node.px, node.py, node.r)}
    ${node.inside ? svg`<text class="inside" x=${node.px.toFixed(1)} y=${(node.py + 4).toFixed(1)} text-anchor="middle">${node.inside}</text>` : ''}
    <title>${node.told}</title>
  </g>`;
}

function line({ from, to, wide, directed, told, on }, byId, looked) {
  const one = byId.get(from);
  const other = byId.get(to);
  const x = other.px - one.px;
  const y = other.py - one.py;
  const far = Math.hypot(x, y) || 1;
  const cut = directed ? (other.r + 2) / far : 0;
  const bend = directed ? 0.08 : 0;
  const end = [other.px - x * cut, other.py - y * cut];
  const middle = [(one.px + other.px) / 2 - y * bend, (one.py + other.py) / 2 + x * bend];
  const d = `M${fix(one.px)},${fix(one.py)}${directed ? `Q${middle.map(fix)} ${end.map(fix)}` : `L${end.map(fix)}`}`;
  const near = from === looked || to === looked;
  return svg`<path class="tie ${near ? 'near' : ''} ${on ? 'on' : ''}" d=${d} stroke-width=${wide} marker-end=${directed ? 'url(#arrow)' : nothing}>
    <title>${told}</title></path>`;
}

const fix = (value) => value.toFixed(1);

function found(event, then) {
  const id = event.target.closest('[data-id]')?.dataset.id;
  if (id) {
    then(id);
  }
}

function pressed(event, nodes, look, choose) {
  const at = nodes.findIndex(({ id }) => id === event.target.closest('[data-id]')?.dataset.id);
  const to = {
    ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: nodes.length - 1,
  }[event.key];
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    choose(nodes[at].id);
  } else if (event.key === 'Escape') {
    look(null);
  } else if (to !== undefined) {
    event.preventDefault();
    event.currentTarget.querySelectorAll('[data-id]')[(to + nodes.length) % nodes.length].focus();
  }
}

/** Names that have room, those that matter most first; the one that is looked at always has one. */
function names(nodes, width, looked) {
  const order = nodes.filter((node) => node.named !== undefined || node.id === looked || node.on);
  const weight = (node) => (node.id === looked ? -2 : node.on ? -1 : node.named);
  order.sort((one, other) => weight(one) - weight(other));
  const taken = [];
  const out = [];
  for (const node of order) {
    const text = node.name.length > LONGEST ? `${node.name.slice(0, LONGEST - 1)}…` : node.name;
    const reach = long(text, LETTER);
    const right = node.px + node.r + 4 + reach < width;
    const x = right ? node.px + node.r + 4 : node.px - node.r - 4;
    const box = { left: right ? x : x - reach, right: right ? x + reach : x, top: node.py - 9, bottom: node.py + 7 };
    const free = box.left >= 0 && taken.every((one) => one.left > box.right || one.right < box.left || one.top > box.bottom || one.bottom < box.top);
    if (free || node.id === looked) {
      taken.push(box);
      out.push({ node, x, anchor: right ? 'start' : 'end', text });
    }
  }
  return out;
}
