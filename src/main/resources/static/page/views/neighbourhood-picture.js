import { markOf } from '../charts/marks.js';
import { day, nameOf, number, t, words } from '../language.js';
import { VALUES } from '../values.js';
import { keyOf } from './neighbourhood-graph.js';

const START = 13;
const OTHER = 8;
/** Names that are tried for; a name that has no room is not written. */
const NAMED = 60;

/** Records, links and keys as `graph` draws them; `ways` holds ids of records and keys of links that are part of ways that were found. */
export function pictured({ records, links }, at, ways) {
  const all = [...records.values()];
  const counts = new Map();
  all.forEach(({ kind }) => counts.set(kind, (counts.get(kind) ?? 0) + 1));
  return {
    nodes: all.map((record, place) => ({
      id: record.id,
      ...at.get(record.id),
      r: record.distance === 0 ? START : OTHER,
      mark: markOf(VALUES.RecordKind.indexOf(record.kind)),
      name: words(record.words),
      named: place < NAMED ? place : undefined,
      told: t('around.told', { kind: nameOf('RecordKind', record.kind), name: words(record.words), distance: record.distance }),
      on: ways.has(record.id),
    })),
    links: [...links.values()].map((link) => ({
      from: link.from,
      to: link.to,
      directed: true,
      wide: 1.4,
      told: linkTold(link, records),
      on: ways.has(keyOf(link)),
    })),
    keys: VALUES.RecordKind.filter((kind) => counts.has(kind)).map((kind) => ({
      mark: markOf(VALUES.RecordKind.indexOf(kind)),
      words: t('network.key', { group: nameOf('RecordKind', kind), count: number(counts.get(kind)) }),
    })),
  };
}

function linkTold({ from, to, words: role }, records) {
  return t('around.link', { from: words(records.get(from)?.words), role: words(role), to: words(records.get(to)?.words) });
}

/** Columns of links, by the names of their ends. */
export function linkColumns(records) {
  return [
    { title: t('flows.from'), value: ({ from }) => words(records.get(from)?.words) },
    { title: t('around.role'), value: (link) => words(link.words) },
    { title: t('flows.to'), value: ({ to }) => words(records.get(to)?.words) },
    { title: t('around.part'), value: ({ part }) => (part ? nameOf('LinkRole', part) : '') },
    { title: t('around.since'), value: ({ since }) => since ?? '', show: ({ since }) => day(since) },
    { title: t('around.until'), value: ({ until }) => until ?? '', show: ({ until }) => day(until) },
  ];
}

/** The records and links that are drawn, as `gexf` takes them. */
export function neighbourhoodFile({ records, links }, description) {
  return {
    description,
    directed: true,
    attributes: { node: { kind: 'string', code: 'string', sort: 'string', distance: 'integer' }, edge: { role: 'string', part: 'string' } },
    nodes: [...records.values()].map(({ id, kind, code, sort, distance, words: name }) => ({ id, label: words(name), values: { kind, code, sort, distance } })),
    edges: [...links.values()].map(({ from, to, role, part, since, until, words: name }) => ({
      source: from, target: to, label: words(name), start: since, end: until, values: { role, part },
    })),
  };
}
