/** The steps between kinds that ways take, each with how many cases take it; most frequent first. */
export function transitions(ways) {
  const found = new Map();
  for (const { kinds, n } of ways) {
    for (let at = 1; at < kinds.length; at += 1) {
      const key = `${kinds[at - 1]}>${kinds[at]}`;
      const one = found.get(key) ?? { from: kinds[at - 1], to: kinds[at], n: 0 };
      one.n += n;
      found.set(key, one);
    }
  }
  return [...found.values()].sort((one, other) => other.n - one.n);
}

/** How many cases come to each kind at all. */
export function visits(ways) {
  const found = new Map();
  ways.forEach(({ kinds, n }) => new Set(kinds).forEach((kind) => found.set(kind, (found.get(kind) ?? 0) + n)));
  return found;
}

/**
 * The kinds that arrows join, in layers: in the order in which cases come to them on average, a kind that no case came to after those that were to
 * hand on to it. No two of one layer are joined.
 *
 * @param arrows objects with `from` and `to`
 * @return an array of layers, each an array of kinds
 */
export function layers(ways, arrows) {
  const places = meanPlaces(ways);
  arrows.forEach(({ from, to }) => places.set(to, places.get(to) ?? (places.get(from) ?? 0) + 1));
  const kinds = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  kinds.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  const joined = (one, other) => arrows.some(({ from, to }) => (from === one && to === other) || (from === other && to === one));
  const found = [];
  for (const kind of kinds) {
    if (found.length && !found.at(-1).some((other) => joined(kind, other))) {
      found.at(-1).push(kind);
    } else {
      found.push([kind]);
    }
  }
  return found;
}

/** At which step cases come to each kind first, on average. */
function meanPlaces(ways) {
  const sums = new Map();
  for (const { kinds, n } of ways) {
    for (const kind of new Set(kinds)) {
      const { places, cases } = sums.get(kind) ?? { places: 0, cases: 0 };
      sums.set(kind, { places: places + kinds.indexOf(kind) * n, cases: cases + n });
    }
  }
  return new Map([...sums].map(([kind, { places, cases }]) => [kind, places / cases]));
}
