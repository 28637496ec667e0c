import { long } from './scale.js';

const HIGH = 13;
const LETTER = 6.6;

/**
 * Where names stand beside their points without hiding each other: each at the first of four corners that is free, none where none is.
 *
 * @param points objects with `x`, `y`, `name`, in the order in which they choose
 * @return the points that have a place, with `left`, `top` and `anchor` of the name
 */
export function labels(points, width) {
  const taken = points.map(({ x, y }) => ({ from: x - 5, to: x + 5, top: y - 5, bottom: y + 5 }));
  const placed = [];
  for (const point of points) {
    const reach = long(point.name, LETTER);
    const corners = [[7, -5], [-7, -5], [7, HIGH], [-7, HIGH]].map(([aside, down]) => {
      const left = point.x + aside;
      const top = point.y + down;
      const from = aside > 0 ? left : left - reach;
      return { left, top, anchor: aside > 0 ? 'start' : 'end', box: { from, to: from + reach, top: top - HIGH + 3, bottom: top + 3 } };
    });
    const free = corners.find(({ box }) => box.from >= 0 && box.to <= width && !taken.some((other) => crosses(box, other)));
    if (free) {
      taken.push(free.box);
      placed.push({ ...point, ...free });
    }
  }
  return placed;
}

function crosses(one, other) {
  return one.from < other.to && other.from < one.to && one.top < other.bottom && other.top < one.bottom;
}
