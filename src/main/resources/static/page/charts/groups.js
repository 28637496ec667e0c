import { onSpiral } from './forces.js';

/**
 * Places what belongs together on a spiral around the place of its group, which has more room the more belong to it.
 *
 * @param nodes objects with `id` and `group`, in their order
 * @param centres a map from group to `{ x, y }` from 0 to 1; groups that are not in it have none
 * @param room how far from its place the largest group may reach
 * @returns a map from id to `{ x, y }`
 */
export function around(nodes, centres, room) {
  const members = new Map();
  nodes.forEach(({ id, group }) => members.set(group, [...(members.get(group) ?? []), id]));
  const most = Math.max(1, ...[...members.values()].map((ids) => ids.length));
  const out = new Map();
  for (const [group, ids] of members) {
    const centre = centres.get(group) ?? { x: 0.5, y: 0.5 };
    const radius = room * Math.sqrt(ids.length / most);
    ids.forEach((id, at) => {
      const point = onSpiral(at, ids.length, radius);
      out.set(id, { x: centre.x + point.x - 0.5, y: centre.y + point.y - 0.5 });
    });
  }
  return out;
}

/** Places of groups in rows, in their order. */
export function inRows(groups) {
  const columns = Math.ceil(Math.sqrt(groups.length * 1.5));
  const rows = Math.ceil(groups.length / columns);
  return new Map(
    groups.map((group, at) => [group, { x: ((at % columns) + 0.5) / columns, y: (Math.floor(at / columns) + 0.5) / rows }]),
  );
}

/** Places of districts as on a map, by the seats that they have; what has no seat stands in the upper right corner. */
export function asOnMap(byCode, groups) {
  const seats = [...byCode.values()].filter(({ latitude, longitude }) => latitude !== null && longitude !== null);
  const between = (key) => {
    const all = seats.map((seat) => seat[key]);
    const least = Math.min(...all);
    const reach = Math.max(...all) - least || 1;
    return (value) => 0.08 + (0.84 * (value - least)) / reach;
  };
  const x = between('longitude');
  const y = between('latitude');
  const corner = { x: 0.92, y: 0.06 };
  return new Map(
    groups.map((code) => {
      const seat = byCode.get(code);
      return [code, seat && seat.latitude !== null ? { x: x(seat.longitude), y: 1 - y(seat.latitude) } : corner];
    }),
  );
}
