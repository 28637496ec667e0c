import { html } from '../libraries.js';
import { t } from '../language.js';
import { districtOptions } from '../places.js';
import { filterBy } from '../router.js';
import { choice, dayField } from './fields.js';

/** The window and the place of a pattern, as the API takes them. */
export function patternFilter({ from, until, district }) {
  return { ...(from && { from }), ...(until && { until }), ...(district && { districtCodes: [district] }) };
}

/** The fields of a pattern: its own, then the window and the place, each of which is in the address. */
export function patternForm({ filters: { from, until, district }, places, own, window = true }) {
  return html`<form class="filters" aria-label=${t('filters')} @submit=${(event) => event.preventDefault()}>
    ${own}
    ${window
      ? html`${dayField({ label: t('from'), value: from, change: (value) => filterBy({ from: value }) })}
          ${dayField({ label: t('until'), value: until, change: (value) => filterBy({ until: value }) })}`
      : ''}
    ${choice({
      label: t('flows.district'),
      value: district,
      options: [['', t('all')], ...districtOptions(places)],
      change: (value) => filterBy({ district: value }),
    })}
  </form>`;
}

/** A choice among values of an enumeration whose names are in a group of messages. */
export function oneOf({ label, key, value, values, name, none }) {
  return choice({
    label,
    value,
    options: [...(none ? [['', none]] : []), ...values.map((one) => [one, name(one)])],
    change: (chosen) => filterBy({ [key]: chosen }),
  });
}
