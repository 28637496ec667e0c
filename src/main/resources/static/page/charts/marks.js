import { svg } from '../libraries.js';

/** Outlines of a shape of about the same area as a circle of radius 1, so that no group is told apart by colour alone. */
const CORNERS = {
  square: [[-0.89, -0.89], [0.89, -0.89], [0.89, 0.89], [-0.89, 0.89]],
  diamond: [[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]],
  triangle: [[0, -1.4], [1.3, 0.85], [-1.3, 0.85]],
  down: [[0, 1.4], [1.3, -0.85], [-1.3, -0.85]],
  hexagon: [[-1.1, 0], [-0.55, -0.95], [0.55, -0.95], [1.1, 0], [0.55, 0.95], [-0.55, 0.95]],
  cross: [
    [-0.4, -1.15], [0.4, -1.15], [0.4, -0.4], [1.15, -0.4], [1.15, 0.4], [0.4, 0.4], [0.4, 1.15], [-0.4, 1.15], [-0.4, 0.4], [-1.15, 0.4], [-1.15, -0.4],
    [-0.4, -0.4],
  ],
};
const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'down', 'cross'];
const COLOURS = 8;

/** Shape and colour of the group at a place in an order: 56 pairs, and none for what is of no group. */
export function markOf(place) {
  return place === null || place < 0 ? { shape: 'circle', hue: 'none' } : { shape: SHAPES[place % SHAPES.length], hue: place % COLOURS };
}

/** A shape around a point. */
export function mark({ shape, hue }, x, y, r, name = 'shape') {
  const corners = CORNERS[shape];
  return corners
    ? svg`<path class="${name} fill-${hue}" d=${`M${corners.map(([dx, dy]) => `${(x + dx * r).toFixed(1)},${(y + dy * r).toFixed(1)}`).join('L')}Z`}></path>`
    : svg`<circle class="${name} fill-${hue}" cx=${x.toFixed(1)} cy=${y.toFixed(1)} r=${r.toFixed(1)}></circle>`;
}

const ROW = 22;
const COLUMN = 230;

/** What marks stand for, in columns; `keys` have a `mark` and words. */
export function legend(keys, width, top) {
  const columns = Math.max(1, Math.floor(width / COLUMN));
  return svg`${keys.map(({ mark: one, words }, at) => {
    const x = 14 + (at % columns) * (width / columns);
    const y = top + Math.floor(at / columns) * ROW + ROW / 2;
    return svg`${mark(one, x, y, 8)}
      <text class="tick" x=${x + 15} y=${y + 4}>${words}</text>`;
  })}`;
}

export function legendHeight(keys, width) {
  return Math.ceil(keys.length / Math.max(1, Math.floor(width / COLUMN))) * ROW;
}
