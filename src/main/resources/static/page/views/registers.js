import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { nameOf, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { choice, dayField } from '../parts/fields.js';
import '../parts/institution.js';
import { moreButton, pages } from '../parts/paging.js';
import '../parts/table.js';
import { districtOptions, districts } from '../places.js';
import { Resource } from '../resource.js';
import { filterBy, to } from '../router.js';
import { VALUES, optionsOf } from '../values.js';
import { viewer } from '../viewer.js';
import { newEntry } from './register-forms.js';
import { LISTS, filterOf } from './register-lists.js';
import { actsOf } from './register-acts.js';

const REGISTERS = Object.keys(LISTS);
const WITHIN = ['30', '60', '90', '180', '365'];

/** What co-operation rests on: one register at a time, as a list with filters, and entering something into it. */
class Registers extends Component {
  static properties = ['filters'];
  #places = null;
  #list = null;
  #before = null;

  get #of() {
    return REGISTERS.includes(this.filters.of) ? this.filters.of : REGISTERS[0];
  }

  begin() {
    this.#places = new Resource(this, districts);
    this.#list = new Resource(this, (signal) => this.#asked(this.#of, signal));
    this.#places.run();
    this.#list.run();
  }

  changed() {
    this.#before = null;
    this.#list?.run();
  }

  async #asked(of, signal) {
    const { query } = LISTS[of];
    if (of === 'reminders') {
      const nodes = (await ask(query, { within: Number(this.#within()) }, signal)).agreementReminders;
      return { of, nodes, total: nodes.length, after: null };
    }
    const filter = filterOf(of, this.filters);
    return { of, ...(await pages(async (page) => (await ask(query, { filter, ...page }, signal)).list, this.#before)) };
  }

  #within() {
    return WITHIN.includes(this.filters.within) ? this.filters.within : '90';
  }

  #more() {
    this.#before = this.#list.value;
    this.#list.run();
  }

  draw() {
    const of = this.#of;
    return html`<h1>${t('registers.title')}</h1>
      <p>${t('registers.words')}</p>
      ${this.#places.show((byCode) => this.#filterForm(of, byCode))}
      ${actsOf(newEntry(of, viewer()), this.#places.value, () => this.#list.run())}
      ${this.#list.show((found) => (found.of === of ? this.#found(found) : html`<s-state></s-state>`))}`;
  }

  #filterForm(of, byCode) {
    const has = (name) => LISTS[of].filters.includes(name);
    const kind = LISTS[of].filters.find((name) => name in VALUES);
    const all = (options) => [['', t('all')], ...options];
    const { district, institution, from, until, text } = this.filters;
    return html`<form class="filters" aria-label=${t('filters')} @submit=${(event) => event.preventDefault()}>
      ${choice({
        label: t('registers.register'),
        value: of,
        options: REGISTERS.map((one) => [one, nameOf('Register', one)]),
        change: (one) => (location.hash = to('registers', { of: one, district, institution })),
      })}
      ${kind ? choice({ label: nameOf('Field', kind === 'ContactRole' ? 'role' : 'kind'), value: this.filters.kind, options: all(optionsOf(kind)), change: (value) => filterBy({ kind: value }) }) : nothing}
      ${has('district') ? choice({ label: nameOf('Field', 'district'), value: district, options: all(districtOptions(byCode)), change: (value) => filterBy({ district: value }) }) : nothing}
      ${has('institution')
        ? html`<s-institution .label=${of === 'meetings' ? nameOf('Field', 'team') : nameOf('Field', 'institution')} .value=${institution} .optional=${true}
            @change=${({ target }) => filterBy({ institution: target.value.trim() })}></s-institution>`
        : nothing}
      ${has('from') ? dayField({ label: t('from'), value: from, change: (value) => filterBy({ from: value }) }) : nothing}
      ${has('until') ? dayField({ label: t('until'), value: until, change: (value) => filterBy({ until: value }) }) : nothing}
      ${has('within')
        ? choice({ label: t('registers.within'), value: this.#within(), options: WITHIN.map((n) => [n, t('registers.days', { n: Number(n) })]), change: (value) => filterBy({ within: value }) })
        : nothing}
      ${has('text')
        ? html`<label class="field"><span>${t('registers.text')}</span>
            <input type="search" maxlength="100" .value=${text ?? ''} @change=${({ target }) => filterBy({ text: target.value.trim() })} /></label>`
        : nothing}
    </form>`;
  }

  #found(found) {
    const name = nameOf('Register', found.of);
    return html`<h2>${name}</h2>
      <p class="small">${nameOf('RegisterWords', found.of)}</p>
      ${found.nodes.length
        ? html`<s-table .caption=${name} .file=${found.of} .rows=${found.nodes} .columns=${LISTS[found.of].columns(this.#places.value)}></s-table>
            ${moreButton(found, () => this.#more())}`
        : html`<s-state .empty=${t('registers.none')}></s-state>`}`;
  }
}

define('view-registers', Registers);
