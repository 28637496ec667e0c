import { Component, define } from '../component.js';
import { t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { choice } from '../parts/fields.js';
import '../parts/why.js';
import { say } from '../news.js';
import { Resource } from '../resource.js';
import { SOME } from '../values.js';
import { kindBoxes } from './neighbourhood-form.js';
import { pathsOf } from './neighbourhood-questions.js';
import { idOf } from './record-finder.js';

const MOST = 5;

/** Ways from a record that is drawn to another: found, told step by step, and handed on to be drawn. */
class NeighbourhoodPaths extends Component {
  static properties = ['records', 'places', 'from', 'done'];
  #through = SOME.RecordKind.registers;
  #from = null;
  #to = null;
  #paths = null;

  begin() {
    this.#paths = new Resource(this, (signal) => this.#asked(signal));
  }

  changed(property) {
    if (property === 'from') {
      this.#from = null;
    }
  }

  get #start() {
    return this.#from ?? this.from;
  }

  async #asked(signal) {
    const to = await idOf(this.#to, signal);
    const found = to && (await pathsOf({ from: this.#start, to, through: this.#through, k: MOST }, signal));
    const paths = found?.paths ?? [];
    this.done(paths);
    say(paths.length ? t('paths.found', { n: paths.length }) : t('paths.none'));
    return { paths, why: found?.why };
  }

  #find(to) {
    this.#to = to;
    this.#paths.run();
  }

  #toggle(kind) {
    this.#through = this.#through.includes(kind) ? this.#through.filter((one) => one !== kind) : [...this.#through, kind];
    this.update();
  }

  draw() {
    const options = [...this.records.values()].map(({ id, words: name }) => [id, words(name)]);
    return html`<section class="card">
      <h2>${t('paths.title')}</h2>
      <p>${t('paths.words')}</p>
      <div class="filters">
        ${choice({
          label: t('paths.from'),
          value: this.#start,
          options,
          change: (id) => {
            this.#from = id;
            this.update();
          },
        })}
        ${kindBoxes(
          t('paths.through'),
          this.#through,
          (kind) => this.#toggle(kind),
          html`<button type="button" @click=${() => this.#set(SOME.RecordKind.registers)}>${t('paths.registers')}</button>
            <button type="button" @click=${() => this.#set(SOME.RecordKind.cases)}>${t('paths.cases')}</button>`,
        )}
      </div>
      <s-record-finder .heading=${t('paths.to')} .go=${t('paths.find')} .places=${this.places} .found=${(to) => this.#find(to)}></s-record-finder>
      ${this.#to ? this.#paths.show((found) => this.#found(found)) : nothing}
    </section>`;
  }

  #set(kinds) {
    this.#through = kinds;
    this.update();
  }

  #found({ paths, why }) {
    return paths.length
      ? html`<p>${t('paths.found', { n: paths.length })} <s-why .of=${t('paths.title')} .why=${why}></s-why></p>
          <ol>${paths.map((path) => html`<li>${t('paths.length', { n: path.length })} ${this.#told(path)}</li>`)}</ol>`
      : html`<s-state .empty=${t('paths.none')}></s-state>`;
  }

  /** A way as words: record, link, record. */
  #told({ records, steps }) {
    const name = new Map(records.map((record) => [record.id, words(record.words)]));
    return html`<ul>
      ${steps.map(({ links }) =>
        links.map((link) => html`<li>${t('around.link', { from: name.get(link.from), role: words(link.words), to: name.get(link.to) })}</li>`),
      )}
    </ul>`;
  }
}

define('s-paths', NeighbourhoodPaths);
