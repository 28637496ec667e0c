/** The name of GEXF 1.3, and no address that anything is loaded from. */
const NAMESPACE = 'http://gexf.net/1.3';
/** Characters that XML 1.0 does not have. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A network as GEXF 1.3, for Gephi and networkx.
 *
 * @param description what it holds, and what it leaves out
 * @param directed whether edges have a direction unless they say otherwise
 * @param nodes objects with `id`, `label` and `values` by attribute
 * @param edges objects with `source`, `target`, `values`, and perhaps `weight`, `label`, and the days `start` and `end`
 * @param attributes the types of the values, `{ node: { kind: 'string' }, edge: {} }`; a value that is null is left out
 */
export function gexf({ description, directed, nodes, edges, attributes }) {
  const file = document.implementation.createDocument(NAMESPACE, 'gexf');
  const root = file.documentElement;
  root.setAttribute('version', '1.3');
  const meta = add(root, 'meta');
  add(meta, 'creator').textContent = 'Svetionik';
  add(meta, 'description').textContent = clean(description);
  const dated = edges.some(({ start, end }) => start || end);
  const graph = add(root, 'graph', {
    defaultedgetype: directed ? 'directed' : 'undirected',
    ...(dated ? { mode: 'dynamic', timeformat: 'date' } : { mode: 'static' }),
  });
  Object.entries(attributes).forEach(([of, types]) => declare(graph, of, types));
  const all = add(graph, 'nodes');
  nodes.forEach(({ id, label, values }) => valued(add(all, 'node', { id, label }), values, attributes.node));
  const ties = add(graph, 'edges');
  edges.forEach(({ source, target, weight, label, start, end, values }, id) =>
    valued(add(ties, 'edge', { id, source, target, weight, label, start, end }), values, attributes.edge),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(file)}`;
}

function declare(graph, of, types) {
  const all = add(graph, 'attributes', { class: of, mode: 'static' });
  Object.entries(types).forEach(([id, type]) => add(all, 'attribute', { id, title: id, type }));
}

function valued(element, values, types) {
  const known = Object.keys(types).filter((key) => (values[key] ?? null) !== null);
  if (known.length) {
    const all = add(element, 'attvalues');
    known.forEach((key) => add(all, 'attvalue', { for: key, value: values[key] }));
  }
}

function add(parent, name, attributes = {}) {
  const element = parent.ownerDocument.createElementNS(NAMESPACE, name);
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .forEach(([key, value]) => element.setAttribute(key, clean(String(value))));
  return parent.appendChild(element);
}

function clean(text) {
  return text.replace(IMPOSSIBLE, '');
}
