import { number, serbian, t } from '../language.js';
import { svg } from '../libraries.js';
import { frame } from '../parts/chart.js';
import { linear } from './scale.js';

const WEST = 18.8;
const EAST = 23.05;
const SOUTH = 41.83;
const NORTH = 46.2;
/** How much shorter a degree of longitude is than one of latitude, at 44 degrees north. */
const NARROW = Math.cos((44 * Math.PI) / 180);
const LARGEST = 22;
let outline;

/** The outline of the country, loaded when a map is first drawn. */
export async function loadOutline() {
  outline ??= await (await fetch('/page/map/outline.json')).json();
  return outline;
}

/**
 * Circles at the seats of districts, as large in area as their numbers.
 *
 * @param places objects with `name`, `seat`, `latitude`, `longitude`, `n`, `link`, `chosen`
 */
export function map({ width, title, words, parts, places }) {
  const wide = Math.min(width, 460);
  const height = Math.round((wide * (NORTH - SOUTH)) / ((EAST - WEST) * NARROW));
  const x = linear(WEST, EAST, 0, wide);
  const y = linear(SOUTH, NORTH, height, 0);
  const most = Math.max(1, ...places.map(({ n }) => n));
  const radius = (n) => (n ? 5 + (LARGEST - 5) * Math.sqrt(n / most) : 3);
  const line = (ring) => `M${ring.map(([east, north]) => `${x(east).toFixed(1)},${y(north).toFixed(1)}`).join('L')}Z`;
  const drawn = [...places].sort((one, other) => other.n - one.n);
  return frame(
    { width: wide, height, title, words, role: 'group' },
    svg`${parts.map(({ name, ring }) => svg`<path class="land ${name === 'Serbia' ? '' : 'dashed'}" d=${line(ring)}></path>`)}
      ${drawn.map(
        (place) => svg`<a href=${place.link} aria-label="${place.name}: ${number(place.n)}" aria-current=${place.chosen ? 'true' : 'false'}>
          <circle class="reach" cx=${x(place.longitude)} cy=${y(place.latitude)} r="12.5"></circle>
          <circle class="place ${place.chosen ? 'chosen' : ''}" cx=${x(place.longitude)} cy=${y(place.latitude)} r=${radius(place.n)}>
            <title>${place.name}: ${number(place.n)}</title>
          </circle>
          <text class="place-name" x=${x(place.longitude)} y=${y(place.latitude) + 4} text-anchor="middle">${place.n || ''}</text>
        </a>`,
      )}
      ${wide > 400
        ? drawn.map(
            (place) => svg`<text class="seat" aria-hidden="true" x=${x(place.longitude)}
              y=${y(place.latitude) + radius(place.n) + 11} text-anchor="middle">${serbian(place.seat)}</text>`,
          )
        : ''}`,
  );
}

/** What a reader of the map must know. */
export function mapNote() {
  return t('map.note', { source: outline?.source ?? '' });
}
