import { nameOf, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { choice } from '../parts/fields.js';
import { districtOptions } from '../places.js';
import { filterBy } from '../router.js';
import { viewer } from '../viewer.js';
import { SIZES } from './network-nodes.js';
import { months } from './network-questions.js';

const COLOURS = ['COMMUNITY', 'SECTOR', 'SECTOR_BROKERS', 'DISTRICT_BROKERS'];
const PLACES = ['TIES', 'SECTORS', 'DISTRICTS'];

/** The ties of which the viewer may see the network. */
function weightsOf() {
  const ties = [
    ['AGREEMENTS', viewer().may('AGREEMENTS')], ['MEETINGS', viewer().may('MEETINGS')], ['REFERRALS', viewer().right('PATTERNS') === 'ALL'],
  ];
  return ties.filter(([, may]) => may).map(([weights]) => weights);
}

/** What is chosen in the address; what is not, or cannot be, is the first of its kind. */
export function chosenIn({ weights, colours, size, places, month, district, national }) {
  const one = (all, value) => all.find((each) => each === value) ?? all[0];
  return {
    weights: one(weightsOf(), weights),
    colours: one(COLOURS, colours),
    size: one(SIZES, size),
    places: one(PLACES, places),
    month: months().includes(month) ? month : months().at(-1),
    district,
    national,
  };
}

/** The choices of what is drawn, and how. */
export function networkForm({ weights, colours, size, places, district, national }, byCode) {
  const named = (group, values) => values.map((value) => [value, nameOf(group, value)]);
  const field = (label, key, value, options) => choice({ label, value, options, change: (chosen) => filterBy({ [key]: chosen }) });
  return html`<form class="filters" aria-label=${t('filters')} @submit=${(event) => event.preventDefault()}>
    ${field(t('network.weights'), 'weights', weights, named('NetworkWeights', weightsOf()))}
    ${field(t('gaps.district'), 'district', district, [['', t('all')], ...districtOptions(byCode)])}
    ${district ? field(t('network.national'), 'national', national, [['', t('no')], ['yes', t('yes')]]) : nothing}
    ${field(t('network.colours'), 'colours', colours, named('NetworkColours', COLOURS))}
    ${field(t('network.size'), 'size', size, named('NodeMeasure', SIZES))}
    ${field(t('network.places'), 'places', places, named('NetworkPlaces', PLACES))}
  </form>`;
}
