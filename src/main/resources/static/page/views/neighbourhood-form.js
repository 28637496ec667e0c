import { nameOf, t } from '../language.js';
import { html } from '../libraries.js';
import { choice } from '../parts/fields.js';
import { filterBy } from '../router.js';
import { VALUES } from '../values.js';

const LIMITS = ['5', '10', '20', '50', '100'];
const DEPTHS = ['1', '2', '3'];

function chosenKinds({ kinds = '' }) {
  const chosen = kinds.split(',').filter((kind) => VALUES.RecordKind.includes(kind));
  return chosen.length ? chosen : null;
}

/** How far the walk goes, over which kinds, and how many of each are drawn, by the address. */
export function walkIn(filters) {
  return {
    depth: Number(DEPTHS.find((one) => one === filters.depth) ?? '1'),
    limit: Number(LIMITS.find((one) => one === filters.limit) ?? '20'),
    kinds: chosenKinds(filters),
  };
}

/** The choices of the walk. */
export function walkForm(filters) {
  const { depth, limit, kinds } = walkIn(filters);
  const options = (values) => values.map((value) => [value, value]);
  const chosen = kinds ?? VALUES.RecordKind;
  const toggle = (kind) => {
    const next = chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
    filterBy({ kinds: next.length === VALUES.RecordKind.length ? '' : next.join(',') });
  };
  return html`<form class="filters" aria-label=${t('filters')} @submit=${(event) => event.preventDefault()}>
    ${choice({ label: t('around.depth'), value: String(depth), options: options(DEPTHS), change: (value) => filterBy({ depth: value }) })}
    ${choice({ label: t('around.limit'), value: String(limit), options: options(LIMITS), change: (value) => filterBy({ limit: value }) })}
    <details class="kinds-choice">
      <summary>${t('around.kinds')}</summary>
      ${kindBoxes(t('around.kinds'), chosen, toggle)}
    </details>
  </form>`;
}

/** A box for each kind of record; `more` stands below them. */
export function kindBoxes(legend, chosen, toggle, more = '') {
  return html`<fieldset class="kinds">
    <legend>${legend}</legend>
    ${VALUES.RecordKind.map((kind) => html`<label><input type="checkbox" .checked=${chosen.includes(kind)} @change=${() => toggle(kind)} /> ${nameOf('RecordKind', kind)}</label>`)}
    ${more}
  </fieldset>`;
}
