import { number, t } from '../language.js';
import { nothing, svg } from '../libraries.js';
import { frame, hatching } from '../parts/chart.js';
import { long } from './scale.js';

/** Room for a name of two lines. */
const ROW = 46;
const COLOURS = 8;

/**
 * Flows from senders on the left to receivers on the right, as wide as their counts; a suppressed one is hatched, and as wide as a count of one
 * would be. Each can be chosen.
 *
 * @param flows objects with `from`, `to`, `count`, `suppressed`; `name(code)` calls an end by its name
 */
export function sankey({ d3, width, title, words, flows, name, choose }) {
  const names = (side, end) => [...new Set(flows.map((flow) => flow[end]))].map((code) => ({ id: `${side}${code}`, code, side }));
  const nodes = [...names('from:', 'from'), ...names('to:', 'to')];
  const height = Math.max(200, ROW * Math.max(...['from:', 'to:'].map((side) => nodes.filter((one) => one.side === side).length)));
  const side = Math.min(190, width * 0.27);
  const graph = d3
    .sankey()
    .nodeId((node) => node.id)
    .nodeWidth(12)
    .nodePadding(24)
    .extent([[side, 10], [width - side, height - 10]])({
    nodes,
    links: flows.map((flow) => ({ source: `from:${flow.from}`, target: `to:${flow.to}`, value: Math.max(flow.count ?? 1, 0.5), flow })),
  });
  const path = d3.sankeyLinkHorizontal();
  const colour = new Map(names('from:', 'from').map(({ code }, place) => [code, place % COLOURS]));
  return frame(
    { width, height, title, words, role: 'group' },
    svg`${hatching}
    ${graph.links.map((link) => {
      const told = spoken(link.flow, name);
      return svg`<g class="flow" role="button" tabindex="0" aria-label=${told} @click=${() => choose(link.flow)}
          @keydown=${(event) => chosenByKey(event, () => choose(link.flow))}>
        <path class="link ${link.flow.suppressed ? '' : `hue-${colour.get(link.flow.from)}`}" stroke=${link.flow.suppressed ? 'url(#suppressed)' : nothing} d=${path(link)} stroke-width=${Math.max(link.width, 2)}>
          <title>${told}</title>
        </path>
      </g>`;
    })}
    ${graph.nodes.map((node) => {
      const left = node.side === 'from:';
      return svg`<rect class="node" x=${node.x0} y=${node.y0} width=${node.x1 - node.x0} height=${Math.max(1, node.y1 - node.y0)}></rect>
        ${lines(name(node.code), side).map(
          (line, place, all) => svg`<text class="label" x=${left ? node.x0 - 6 : node.x1 + 6}
            y=${(node.y0 + node.y1) / 2 + 4 + (place - (all.length - 1) / 2) * 13} text-anchor=${left ? 'end' : 'start'}>${line}</text>`,
        )}`;
    })}`,
  );
}

function chosenByKey(event, choose) {
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    choose();
  }
}

/** A flow as words. */
export function spoken(flow, name) {
  const count = flow.suppressed ? t('suppressed') : number(flow.count);
  return t('flows.spoken', { from: name(flow.from), to: name(flow.to), count });
}

/** A name in at most two lines of about the width, shortened where it is longer. */
function lines(text, width) {
  const most = Math.max(8, Math.floor((width - 6) / long('n', 7.6)));
  const out = [''];
  for (const word of text.split(' ')) {
    const next = out.at(-1) ? `${out.at(-1)} ${word}` : word;
    if (next.length <= most || !out.at(-1)) {
      out[out.length - 1] = next;
    } else {
      out.push(word);
    }
  }
  const shown = out.slice(0, 2);
  return shown.map((line, place) => {
    const cut = line.length > most || (place === 1 && out.length > 2);
    return cut ? `${line.slice(0, most - 1)}…` : line;
  });
}
