import { Component, define } from '../component.js';
import { nameOf, serbian, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import '../parts/institution.js';
import '../parts/table.js';
import '../parts/why.js';
import { choice } from '../parts/fields.js';
import { districtName, districtOptions } from '../places.js';
import { Resource } from '../resource.js';
import { shown } from './network-nodes.js';
import { whatIf } from './network-questions.js';

const KINDS = ['REMOVE', 'AGREE', 'TRAIN'];
const STATES = [
  ['institutions', (state) => state.institutions],
  ['components', (state) => state.components],
  ['largestComponent', (state) => state.largestComponent],
  ['reaching', (state) => state.centre.reaching],
  ['notReaching', (state) => state.centre.notReaching],
  ['meanLength', (state) => state.centre.meanLength],
  ['expectedReferrals', (state) => state.expectedReferrals.value],
];

/** What the network would be without an institution, with an agreement more, or after trainings: changes are put together, and worked out as one. */
class NetworkChanges extends Component {
  static properties = ['filter', 'places', 'names'];
  #kind = 'REMOVE';
  #changes = [];
  #answer = null;

  begin() {
    this.#answer = new Resource(this, (signal) => this.#asked(signal));
  }

  changed(property) {
    if (property === 'filter' && this.#changes.length) {
      this.#answer?.run();
    }
  }

  #asked(signal) {
    const of = (kind) => this.#changes.filter((change) => change.kind === kind);
    const changes = {
      removeInstitutions: of('REMOVE').map(({ from }) => from),
      addAgreements: of('AGREE').map(({ from, to }) => ({ from, to })),
      trainDistricts: of('TRAIN').map(({ district }) => district),
    };
    return whatIf(this.filter, changes, signal);
  }

  #add(event) {
    event.preventDefault();
    const { from, to, district } = Object.fromEntries(new FormData(event.target));
    this.#changes = [...this.#changes, { kind: this.#kind, from: from?.trim(), to: to?.trim(), district }];
    this.#work();
  }

  #drop(change) {
    this.#changes = this.#changes.filter((one) => one !== change);
    this.#work();
  }

  async #work() {
    this.update();
    if (this.#changes.length) {
      await this.#answer.run();
      say(this.#answer.failure ? '' : t('whatIf.done'));
    }
  }

  draw() {
    return html`<section class="card">
      <h2>${t('whatIf.title')}</h2>
      <p>${t('whatIf.words')}</p>
      ${this.#form()}
      ${this.#changes.length
        ? html`<ul class="changes" aria-label=${t('whatIf.changes')}>
              ${this.#changes.map((change) => this.#change(change))}
            </ul>
            ${this.#answer.show((answer) => this.#found(answer))}`
        : nothing}
    </section>`;
  }

  #form() {
    const kinds = KINDS.filter((kind) => kind !== 'TRAIN' || this.filter.weights === 'REFERRALS');
    return html`<form class="filters" aria-label=${t('whatIf.title')} @submit=${(event) => this.#add(event)}>
      ${choice({
        label: t('whatIf.kind'),
        value: this.#kind,
        options: kinds.map((kind) => [kind, nameOf('WhatIf', kind)]),
        change: (kind) => {
          this.#kind = kind;
          this.update();
        },
      })}
      ${this.#kind === 'TRAIN'
        ? html`<label class="field"><span>${t('gaps.district')}</span>
            <select name="district">${districtOptions(this.places).map(([code, name]) => html`<option value=${code}>${name}</option>`)}</select></label>`
        : html`<s-institution .label=${t('network.institution')} .name=${'from'}></s-institution>`}
      ${this.#kind === 'AGREE' ? html`<s-institution .label=${t('whatIf.with')} .name=${'to'}></s-institution>` : nothing}
      <button>${t('whatIf.add')}</button>
    </form>`;
  }

  #called(code) {
    return serbian(this.names?.get(code) ?? code);
  }

  #change(change) {
    const { kind, from, to, district } = change;
    const told =
      kind === 'TRAIN'
        ? districtName(district, this.places)
        : kind === 'AGREE'
          ? t('flows.one', { from: this.#called(from), to: this.#called(to) })
          : this.#called(from);
    const all = t('whatIf.change', { kind: nameOf('WhatIf', kind), of: told });
    return html`<li>${all} <button aria-label=${t('whatIf.dropOne', { change: all })} @click=${() => this.#drop(change)}>${t('whatIf.drop')}</button></li>`;
  }

  #found({ before, after, brokers, why }) {
    const rows = STATES.map(([key, read]) => ({ key, before: read(before), after: read(after), states: [before, after] }));
    const value = (title, key) => ({
      title,
      value: (row) => row[key],
      show: (row) => this.#value(row, key),
      csv: (row) => row[key] ?? t('network.untold'),
      numeric: true,
    });
    const title = t('whatIf.result');
    return html`<div class="heading"><h3>${title}</h3><s-why .of=${title} .why=${why}></s-why></div>
      <s-table .caption=${title} .file=${'what-if'} .rows=${rows} .columns=${[
        { title: t('network.figure'), value: ({ key }) => nameOf('WhatIfFigure', key) },
        value(t('whatIf.before'), 'before'),
        value(t('whatIf.after'), 'after'),
      ]}></s-table>
      ${this.#missing(after) ?? this.#missing(before) ?? nothing}
      <h3>${t('whatIf.brokers')}</h3>
      <s-table .caption=${t('whatIf.brokers')} .file=${'what-if-brokers'} .rows=${brokers} .columns=${[
        { title: t('network.institution'), value: ({ institution }) => this.#called(institution) },
        { title: t('record.code'), value: ({ institution }) => institution },
        { title: t('whatIf.before'), value: (row) => row.before, numeric: true },
        { title: t('whatIf.after'), value: (row) => row.after, numeric: true },
      ]}></s-table>`;
  }

  #missing({ expectedReferrals: { missing } }) {
    return missing ? html`<p class="small">${words(missing)}</p>` : null;
  }

  #value(row, key) {
    const interval = row.key === 'expectedReferrals' && row.states[key === 'before' ? 0 : 1].expectedReferrals.interval;
    const upper = interval && (interval.upper === null ? '∞' : shown(interval.upper));
    return html`${shown(row[key])}${interval ? html` <small>(${t('interval', { lower: shown(interval.lower), upper })})</small>` : nothing}`;
  }
}

define('s-network-changes', NetworkChanges);
