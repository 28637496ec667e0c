/** Rounds in which forces move what they place; fewer where most of it has its place already. */
const ROUNDS = 240;
const ROUNDS_AGAIN = 80;
/** How strongly the middle pulls. */
const PULL = 0.8;
/** Milliseconds after which the browser gets its turn. */
const SLICE = 30;
/** The angle after which points on a spiral never stand in rows. */
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

const pause = () => new Promise((done) => setTimeout(done));

/** Point `at` of `of` on a spiral around the middle of the unit square: the same for the same numbers, and no two alike. */
export function onSpiral(at, of, radius = 0.5) {
  const far = radius * Math.sqrt((at + 0.5) / of);
  return { x: 0.5 + far * Math.cos(at * GOLDEN), y: 0.5 + far * Math.sin(at * GOLDEN) };
}

/**
 * Places what is tied near each other by forces (Fruchterman and Reingold, 1991), with a pull to the middle that keeps parts together. It begins on a
 * spiral in the order given, so that the same network always looks the same; what has a place in `kept` begins there.
 *
 * @param ids of what is placed, in their order
 * @param links objects with `from`, `to` and perhaps `weight`
 * @returns a promise of a map from id to `{ x, y }`, each from 0 to 1
 */
export async function settled({ ids, links, kept = new Map() }, signal = undefined) {
  const places = new Map(ids.map((id, at) => [id, at]));
  const begun = ids.map((id, at) => kept.get(id) ?? onSpiral(at, ids.length));
  const bodies = {
    x: Float64Array.from(begun, ({ x }) => x),
    y: Float64Array.from(begun, ({ y }) => y),
    dx: new Float64Array(ids.length),
    dy: new Float64Array(ids.length),
    near: 0.75 / Math.sqrt(ids.length || 1),
  };
  const springs = links
    .filter(({ from, to }) => places.has(from) && places.has(to) && from !== to)
    .map(({ from, to, weight }) => [places.get(from), places.get(to), 1 + Math.log(weight ?? 1)]);
  const again = ids.some((id) => kept.has(id));
  const rounds = again ? ROUNDS_AGAIN : ROUNDS;
  let since = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    move(bodies, springs, (again ? 0.03 : 0.1) * (1 - round / rounds));
    if (performance.now() - since > SLICE) {
      await pause();
      signal?.throwIfAborted();
      since = performance.now();
    }
  }
  return fitted(ids, bodies);
}

/** One round: each goes where the forces take it, no farther than the heat lets it. */
function move(bodies, springs, heat) {
  const { x, y, dx, dy, near } = bodies;
  for (let at = 0; at < x.length; at += 1) {
    dx[at] = (0.5 - x[at]) * PULL;
    dy[at] = (0.5 - y[at]) * PULL;
  }
  push(bodies);
  for (const [one, other, weight] of springs) {
    const apart = (weight * Math.hypot(x[one] - x[other], y[one] - y[other])) / near;
    pull(bodies, one, other, -apart);
  }
  for (let at = 0; at < x.length; at += 1) {
    const force = Math.hypot(dx[at], dy[at]) || 1;
    x[at] += (dx[at] / force) * Math.min(force, heat);
    y[at] += (dy[at] / force) * Math.min(force, heat);
  }
}

/** Any two push each other away, the more the nearer they are. */
function push(bodies) {
  const { x, y, near } = bodies;
  for (let one = 0; one < x.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const across = x[one] - x[other];
      const down = y[one] - y[other];
      pull(bodies, one, other, (near * near) / (across * across + down * down || 1e-9));
    }
  }
}

function pull({ x, y, dx, dy }, one, other, force) {
  const across = (x[one] - x[other]) * force;
  const down = (y[one] - y[other]) * force;
  dx[one] += across;
  dy[one] += down;
  dx[other] -= across;
  dy[other] -= down;
}

/** The same places, from 0 to 1 in either direction. */
function fitted(ids, { x, y }) {
  const scale = (all) => {
    const least = Math.min(...all);
    const reach = Math.max(...all) - least;
    return (at) => (reach ? (all[at] - least) / reach : 0.5);
  };
  const across = scale(x);
  const down = scale(y);
  return new Map(ids.map((id, at) => [id, { x: across(at), y: down(at) }]));
}
