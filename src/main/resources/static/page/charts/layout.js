const WIDEST = 180;
const NARROWEST = 130;
const LANE = 26;
const GAP = 14;
const SWEEPS = 4;

/**
 * Places boxes in layers from top to bottom, and the ways of arrows between them: an arrow that passes a layer has a lane of its own there, and
 * those that are joined stand near each other (the order of Sugiyama and others, 1981, by the mean place of the neighbours).
 *
 * @param rows layers, each an array of names; no arrow joins two of one layer
 * @param arrows objects with `from` and `to`
 * @param high the height of a box, and `between` that between two layers
 * @return `boxes` by name, with `x` (the middle), `top` and `wide`; `ways`, the points of each arrow; and the `height` of all
 */
export function layout(rows, arrows, { width, high, between }) {
  const layers = rows.flatMap((row) => folded(row, Math.max(1, Math.floor(width / NARROWEST)))).map((row) => row.map((name) => ({ name })));
  const slots = new Map(layers.flatMap((row, layer) => row.map((slot) => [slot.name, Object.assign(slot, { layer })])));
  const chains = arrows.map(({ from, to }) => chain(slots.get(from), slots.get(to), layers));
  order(layers, chains);
  layers.forEach((row) => place(row, width));
  const top = (layer) => 10 + layer * (high + between);
  const boxes = new Map([...slots].map(([name, { x, wide, layer }]) => [name, { x, wide, top: top(layer) }]));
  const ways = chains.map((slotsOf) => points(slotsOf, chains, top, high));
  return { boxes, ways, height: top(layers.length - 1) + high + 12 };
}

/** A layer in as many rows as it needs to be read. */
function folded(names, most) {
  const rows = Math.ceil(names.length / most);
  const size = Math.ceil(names.length / rows);
  return [...Array(rows).keys()].map((row) => names.slice(row * size, (row + 1) * size));
}

/** From one box to another through a lane in each layer between them. */
function chain(from, to, layers) {
  const step = Math.sign(to.layer - from.layer);
  const lanes = [];
  for (let layer = from.layer + step; layer !== to.layer; layer += step) {
    const lane = { layer };
    layers[layer].push(lane);
    lanes.push(lane);
  }
  return [from, ...lanes, to];
}

function order(layers, chains) {
  const near = new Map();
  const join = (one, other) => near.set(one, [...(near.get(one) ?? []), other]);
  chains.forEach((slots) => slots.slice(1).forEach((slot, at) => [join(slot, slots[at]), join(slots[at], slot)]));
  const number = () => layers.forEach((row) => row.forEach((slot, at) => (slot.at = (at + 0.5) / row.length)));
  number();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const row of sweep % 2 ? [...layers].reverse() : layers) {
      const key = new Map(row.map((slot) => [slot, mean((near.get(slot) ?? []).map(({ at }) => at)) ?? slot.at]));
      row.sort((one, other) => key.get(one) - key.get(other));
      row.forEach((slot, at) => (slot.at = (at + 0.5) / row.length));
    }
  }
}

function mean(numbers) {
  return numbers.length ? numbers.reduce((sum, one) => sum + one, 0) / numbers.length : null;
}

function place(row, width) {
  const boxes = row.filter(({ name }) => name).length;
  const lanes = row.length - boxes;
  const lane = lanes ? Math.min(LANE, (0.4 * width) / lanes) : 0;
  const wide = boxes ? Math.min(WIDEST, (width - lanes * lane) / boxes - GAP) : 0;
  const spare = (width - lanes * lane - boxes * (wide + GAP)) / row.length;
  let left = 0;
  for (const slot of row) {
    const room = (slot.name ? wide + GAP : lane) + spare;
    Object.assign(slot, { x: left + room / 2, wide });
    left += room;
  }
}

/** The points that an arrow goes through, each end beside those of the other arrows of its box. */
function points(slots, chains, top, high) {
  const [from, to] = [slots[0], slots.at(-1)];
  const down = to.layer > from.layer;
  const start = { x: port(slots, chains, 0, 1), y: top(from.layer) + (down ? high : 0) };
  const end = { x: port(slots, chains, -1, -2), y: top(to.layer) + (down ? 0 : high) };
  const through = slots.slice(1, -1).flatMap(({ x, layer }) => {
    const sides = [{ x, y: top(layer) }, { x, y: top(layer) + high }];
    return down ? sides : sides.reverse();
  });
  return [start, ...through, end];
}

/** The place of an arrow on the side of its box, in the order of where the arrows there lead. */
function port(slots, chains, end, next) {
  const box = slots.at(end);
  const below = (chain, at, after) => chain.at(after).layer > chain.at(at).layer;
  const side = below(slots, end, next);
  const there = [];
  for (const chain of chains) {
    for (const [at, after] of [[0, 1], [-1, -2]]) {
      if (chain.at(at) === box && below(chain, at, after) === side) {
        there.push({ chain, at, x: chain.at(after).x });
      }
    }
  }
  there.sort((one, other) => one.x - other.x);
  const place = there.findIndex(({ chain, at }) => chain === slots && at === end);
  return box.x - box.wide / 2 + (box.wide * (place + 1)) / (there.length + 1);
}
