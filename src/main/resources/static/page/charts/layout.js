/** Rounds in which forces move what they place; fewer where most of it has its place already. */
const ROUNDS = 240;
const ROUNDS_AGAIN = 80;
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
  const bodies = ids.map((id, at) => ({ ...(kept.get(id) ?? onSpiral(at, ids.length)), dx: 0, dy: 0 }));
  const at = new Map(ids.map((id, place) => [id, place]));
  const springs = links
    .filter(({ from, to }) => at.has(from) && at.has(to) && from !== to)
    .map(({ from, to, weight }) => ({ one: bodies[at.get(from)], other: bodies[at.get(to)], pull: 1 + Math.log(weight ?? 1) }));
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

function move(bodies, springs, heat) {
  const near = 0.75 / Math.sqrt(bodies.length || 1);
  bodies.forEach((body) => Object.assign(body, { dx: (0.5 - body.x) * 0.4, dy: (0.5 - body.y) * 0.4 }));
  for (let one = 0; one < bodies.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      push(bodies[one], bodies[other], near);
    }
  }
  springs.forEach(({ one, other, pull }) => draw(one, other, pull, near));
  for (const body of bodies) {
    const force = Math.hypot(body.dx, body.dy) || 1;
    body.x += (body.dx / force) * Math.min(force, heat);
    body.y += (body.dy / force) * Math.min(force, heat);
  }
}

function push(one, other, near) {
  const x = one.x - other.x;
  const y = one.y - other.y;
  const force = (near * near) / (x * x + y * y || 1e-9);
  one.dx += x * force;
  one.dy += y * force;
  other.dx -= x * force;
  other.dy -= y * force;
}

function draw(one, other, pull, near) {
  const x = one.x - other.x;
  const y = one.y - other.y;
  const force = (pull * Math.hypot(x, y)) / near;
  one.dx -= x * force;
  one.dy -= y * force;
  other.dx += x * force;
  other.dy += y * force;
}

/** The same places, from 0 to 1 in either direction. */
function fitted(ids, bodies) {
  const scale = (axis) => {
    const all = bodies.map((body) => body[axis]);
    const least = Math.min(...all);
    const reach = Math.max(...all) - least;
    return (body) => (reach ? (body[axis] - least) / reach : 0.5);
  };
  const x = scale('x');
  const y = scale('y');
  return new Map(ids.map((id, at) => [id, { x: x(bodies[at]), y: y(bodies[at]) }]));
}
