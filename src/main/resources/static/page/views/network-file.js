import { serbian } from '../language.js';
import { MEASURES, measured } from './network-nodes.js';

const WHOLE = ['ties', 'in', 'out', 'weightIn', 'weightOut', 'component', 'coreness', 'community'];
const TYPES = Object.fromEntries(
  MEASURES.map((measure) => [measure, measure === 'articulation' ? 'boolean' : WHOLE.includes(measure) ? 'integer' : 'double']),
);

/** The institutions and ties that are drawn, as `gexf` takes them, with every measure as the API gave it. */
export function networkFile({ nodes, edges }, { names, directed, description }) {
  return {
    description,
    directed,
    attributes: { node: { kind: 'string', sector: 'string', district: 'string', ...TYPES }, edge: {} },
    nodes: nodes.map((node) => ({
      id: node.code,
      label: serbian(names.get(node.code) ?? node.code),
      values: { kind: node.kind, sector: node.sector, district: node.district, ...Object.fromEntries(MEASURES.map((measure) => [measure, measured(node, measure)])) },
    })),
    edges: edges.map(({ from, to, weight }) => ({ source: from, target: to, weight, values: {} })),
  };
}
