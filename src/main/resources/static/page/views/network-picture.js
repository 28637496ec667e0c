import { around, asOnMap, inRows } from '../charts/groups.js';
import { settled } from '../charts/forces.js';
import { markOf } from '../charts/marks.js';
import { nameOf, number, serbian, t } from '../language.js';
import { VALUES } from '../values.js';
import { mainRole, measured, placeName, sectorName, shown } from './network-nodes.js';

/** More than these nobody tells apart; the table has them all. */
const MOST_NODES = 300;
const MOST_TIES = 1500;
const SMALLEST = 4;
const LARGEST = 17;
/** As many have room for marks of full size. */
const FEW = 100;
/** Names that are tried for; a name that has no room is not written. */
const NAMED = 25;
/** Communities with a key of their own. */
const MOST_KEYS = 24;

/** The institutions and ties that are drawn: those with most ties where there are too many, in the order of the API. */
export function drawnOf({ nodes, edges }) {
  const most = [...nodes].sort((one, other) => other.ties - one.ties).slice(0, MOST_NODES);
  const codes = new Set(most.map(({ code }) => code));
  const between = edges.filter(({ from, to }) => codes.has(from) && codes.has(to));
  const ties = [...between].sort((one, other) => other.weight - one.weight).slice(0, MOST_TIES);
  return { nodes: nodes.filter(({ code }) => codes.has(code)), edges: ties };
}

/** Where those that are drawn stand: by their ties, by their sectors, or by their districts as on a map. */
export async function placesOf({ nodes, edges }, by, { byCode, kept }, signal) {
  if (by === 'TIES') {
    const tied = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const ids = nodes.map(({ code }) => code).filter((code) => tied.has(code));
    return settled({ ids, links: edges, kept }, signal);
  }
  const grouped = nodes.map((node) => ({ id: node.code, group: by === 'SECTORS' ? (node.sector ?? 'OTHER') : node.district }));
  const groups = [...new Set(grouped.map(({ group }) => group))].sort();
  return by === 'SECTORS' ? around(grouped, inRows(groups), 0.5 / Math.sqrt(groups.length * 1.6)) : around(grouped, asOnMap(byCode, groups), 0.11);
}

/** What a mark shows, by the choice of colours: the group of a node, and what the groups are called. */
function groupsOf(nodes, colours) {
  if (colours === 'SECTOR') {
    return { of: (node) => VALUES.Sector.indexOf(node.sector ?? 'OTHER'), name: (at) => sectorName(VALUES.Sector[at]) };
  }
  if (colours === 'COMMUNITY') {
    const sizes = new Map();
    nodes.forEach(({ community }) => sizes.set(community, (sizes.get(community) ?? 0) + 1));
    const shared = [...sizes].filter(([, size]) => size > 1).map(([community]) => community).sort((one, other) => one - other);
    const at = new Map(shared.map((community, place) => [community, place]));
    return {
      of: ({ community }) => at.get(community) ?? null,
      name: (place) => (place === null ? t('network.alone') : t('network.community', { number: shared[place] + 1 })),
      inside: (place) => (place === null ? '' : String(shared[place] + 1)),
    };
  }
  const by = colours === 'DISTRICT_BROKERS' ? 'brokerageByDistrict' : 'brokerageBySector';
  const of = (node) => VALUES.BrokerRole.indexOf(mainRole(node, by));
  return { of: (node) => (of(node) < 0 ? null : of(node)), name: (at) => (at === null ? t('network.noRole') : nameOf('BrokerRole', VALUES.BrokerRole[at])) };
}

/** Nodes, ties and keys as `graph` draws them. */
export function pictured({ nodes, edges }, { at, names, byCode, colours, size, directed }) {
  const groups = groupsOf(nodes, colours);
  const most = Math.max(...nodes.map((node) => node[size] ?? 0), 1e-9);
  const crowd = Math.min(1, Math.sqrt(FEW / nodes.length));
  const radius = (node) => Math.max(SMALLEST, crowd * (SMALLEST + (LARGEST - SMALLEST) * Math.sqrt((node[size] ?? 0) / most)));
  const order = new Map([...nodes].sort((one, other) => (other[size] ?? 0) - (one[size] ?? 0)).map(({ code }, place) => [code, place]));
  const heaviest = Math.max(1, ...edges.map(({ weight }) => weight));
  const name = (code) => serbian(names.get(code) ?? code);
  return {
    nodes: nodes.map((node) => {
      const group = groups.of(node);
      const r = radius(node);
      return {
        id: node.code,
        ...at.get(node.code),
        r,
        mark: markOf(group),
        inside: r >= 9 ? groups.inside?.(group) : '',
        name: name(node.code),
        named: node[size] && order.get(node.code) < NAMED ? order.get(node.code) : undefined,
        told: told(node, { name, byCode, size, group: groups.name(group) }),
      };
    }),
    links: edges.map(({ from, to, weight }) => ({
      from,
      to,
      directed,
      wide: (0.7 + 4 * Math.sqrt((weight - 1) / heaviest)).toFixed(1),
      told: t('network.tie', { from: name(from), to: name(to), weight }),
    })),
    keys: keysOf(nodes, groups),
  };
}

function told(node, { name, byCode, size, group }) {
  return [
    name(node.code), placeName(node.district, byCode), group, t('network.oneMeasure', { measure: nameOf('NodeMeasure', size), value: shown(measured(node, size)) }),
  ].join(', ');
}

function keysOf(nodes, groups) {
  const counts = new Map();
  nodes.forEach((node) => counts.set(groups.of(node), (counts.get(groups.of(node)) ?? 0) + 1));
  const order = [...counts].sort(([one], [other]) => (one ?? Infinity) - (other ?? Infinity)).slice(0, MOST_KEYS);
  return order.map(([group, n]) => ({
    mark: markOf(group),
    words: t('network.key', { group: groups.name(group), count: number(n) }),
  }));
}
