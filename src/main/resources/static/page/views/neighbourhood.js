import { graph } from '../charts/graph.js';
import { settled } from '../charts/layout.js';
import { Component, define } from '../component.js';
import { nameOf, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import { choice } from '../parts/fields.js';
import '../parts/chart.js';
import '../parts/save-drawing.js';
import { districtOptions, districts } from '../places.js';
import { Resource } from '../resource.js';
import { filterBy, to } from '../router.js';
import { viewer } from '../viewer.js';
import './connected-cases.js';
import { Drawn } from './neighbourhood-graph.js';
import './neighbourhood-paths.js';
import { linkColumns, neighbourhoodFile, pictured } from './neighbourhood-picture.js';
import { KINDS, around } from './neighbourhood-questions.js';
import { idOf, isFound } from './record-finder.js';

const LIMITS = ['5', '10', '20', '50', '100'];
const DEPTHS = ['1', '2', '3'];

/** What lies around a record. Only institutions and districts are named in the address; every other start is in the memory of the page. */
class Neighbourhood extends Component {
  static properties = ['filters'];
  #places = null;
  #shown = null;
  #step = null;
  #expanding = null;
  #start = null;
  #ways = new Set();
  #looked = null;

  begin() {
    this.#places = new Resource(this, districts);
    this.#shown = new Resource(this, (signal) => this.#asked(signal));
    this.#step = new Resource(this, (signal) => this.#expanded(signal));
    this.#places.run().then(() => this.#shown.run());
  }

  changed() {
    if (this.filters.institution || this.filters.district) {
      this.#start = null;
    }
    if (this.#places?.value) {
      this.#anew();
    }
  }

  #anew() {
    this.#ways = new Set();
    this.#looked = null;
    this.#expanding = null;
    this.#shown.value = undefined;
    this.#shown.run();
  }

  /** Where the walk begins: at what is asked for, else at one's own institution or district, else at the first district. */
  #beginning() {
    const { institution, district } = this.filters;
    const { institutionCode, districtCode } = viewer();
    const named = (kind, code) => code && { kind, code };
    return (
      named('INSTITUTION', institution) || named('DISTRICT', district) || this.#start || named('INSTITUTION', institutionCode) ||
      named('DISTRICT', districtCode ?? districtOptions(this.#places.value)[0]?.[0])
    );
  }

  #kinds() {
    const chosen = (this.filters.kinds ?? '').split(',').filter((kind) => KINDS.includes(kind));
    return chosen.length ? chosen : null;
  }

  #options(depth) {
    return { depth: Number(depth), limit: Number(LIMITS.find((one) => one === this.filters.limit) ?? '20'), kinds: this.#kinds() };
  }

  async #asked(signal) {
    const id = await idOf(this.#beginning(), signal);
    const found = id && (await around({ id, ...this.#options(DEPTHS.find((one) => one === this.filters.depth) ?? '1') }, signal));
    return found ? this.#placed(new Drawn().around(id, found), new Map(), signal) : null;
  }

  async #placed(drawn, kept, signal) {
    const at = await settled({ ids: [...drawn.records.keys()], links: [...drawn.links.values()], kept }, signal);
    return { drawn, at, start: [...drawn.records.keys()][0] };
  }

  async #expanded(signal) {
    const id = this.#expanding;
    const found = await around({ id, ...this.#options(1) }, signal);
    const { drawn, at } = this.#shown.value;
    const more = drawn.around(id, found ?? { records: [], links: [], notDrawn: [] });
    this.#shown.value = await this.#placed(more, at, signal);
    say(t('around.expanded', { n: more.records.size - drawn.records.size }));
  }

  async #found(paths) {
    this.#ways = new Set(paths.flatMap(({ records }) => records.map(({ id }) => id)));
    if (paths.length) {
      const { drawn, at } = this.#shown.value;
      this.#shown.value = await this.#placed(drawn.along(paths), at);
    }
    this.update();
  }

  #begin(start) {
    const address = { INSTITUTION: { institution: start.code }, DISTRICT: { district: start.code } }[start.kind];
    const { depth, limit, kinds } = this.filters;
    const next = to('neighbourhood', { depth, limit, kinds, ...address });
    this.#start = address ? null : start;
    if (location.hash === next) {
      this.#anew();
    } else {
      location.hash = next;
    }
  }

  #look(id) {
    if (this.#looked !== id) {
      this.#looked = id;
      this.update();
    }
  }

  #choose(id) {
    this.#looked = id;
    this.#expanding = id;
    this.#step.run();
  }

  draw() {
    return html`<h1>${t('around.title')}</h1>
      <p>${t('around.words')}</p>
      ${this.#places.show((places) => html`<s-record-finder
        .heading=${t('around.start')} .go=${t('around.go')} .places=${places} .found=${(start) => this.#begin(start)}
      ></s-record-finder>`)}
      ${this.#form()} ${this.#places.value ? this.#shown.show((shown) => (shown ? this.#drawn(shown) : html`<s-state .empty=${t('around.none')}></s-state>`)) : nothing}`;
  }

  #form() {
    const options = (values) => values.map((value) => [value, value]);
    const chosen = this.#kinds() ?? KINDS;
    const toggle = (kind) => {
      const kinds = chosen.includes(kind) ? chosen.filter((one) => one !== kind) : [...chosen, kind];
      filterBy({ kinds: kinds.length === KINDS.length ? '' : kinds.join(',') });
    };
    return html`<form class="filters" aria-label=${t('filters')} @submit=${(event) => event.preventDefault()}>
      ${choice({ label: t('around.depth'), value: this.filters.depth ?? '1', options: options(DEPTHS), change: (value) => filterBy({ depth: value }) })}
      ${choice({ label: t('around.limit'), value: this.filters.limit ?? '20', options: options(LIMITS), change: (value) => filterBy({ limit: value }) })}
      <details class="kinds-choice">
        <summary>${t('around.kinds')}</summary>
        <fieldset class="kinds">
          <legend>${t('around.kinds')}</legend>
          ${KINDS.map(
            (kind) => html`<label><input type="checkbox" .checked=${chosen.includes(kind)} @change=${() => toggle(kind)} /> ${nameOf('RecordKind', kind)}</label>`,
          )}
        </fieldset>
      </details>
    </form>`;
  }

  #drawn({ drawn, at, start }) {
    const { records, links, over } = drawn;
    const heading = t('around.picture', { name: words(records.get(start).words) });
    const left = drawn.leftOut();
    const cut = left.reduce((sum, { count }) => sum + count, over);
    const told = t('around.counted', { records: records.size, links: links.size, cut });
    const file = () => neighbourhoodFile(drawn, t('drawing.description', { heading: t('around.title'), words: told }));
    return html`${this.#step.failure ? this.#step.show() : nothing}
      <div class="beside">
        <div>
          <s-chart
            .heading=${heading} .words=${told} .note=${t('around.note')} .file=${'neighbourhood'} .rows=${[...records.values()]} .columns=${this.#columns()}
            .picture=${(width) => this.#picture(width, heading, told, drawn, at)}
          ></s-chart>
          <s-save-drawing .file=${'neighbourhood'} .network=${file}></s-save-drawing>
        </div>
        ${this.#card(records.get(this.#looked), drawn)}
      </div>
      ${left.length ? this.#leftOut(left) : nothing}
      <details><summary>${t('around.links')}</summary>
        <s-table .caption=${t('around.links')} .file=${'neighbourhood-links'} .rows=${[...links.values()]} .columns=${linkColumns(records)}></s-table></details>
      <s-paths .records=${records} .places=${this.#places.value} .from=${this.#looked ?? start} .done=${(paths) => this.#found(paths)}></s-paths>
      ${this.#connected(records.get(this.#looked))}`;
  }

  #picture(width, title, told, drawn, at) {
    return graph({
      width, title, words: told, ...pictured(drawn, at, this.#ways), looked: this.#looked, look: (id) => this.#look(id), choose: (id) => this.#choose(id),
    });
  }

  #columns() {
    return [
      { title: t('around.name'), value: (record) => words(record.words) },
      { title: t('gaps.kind'), value: ({ kind }) => nameOf('RecordKind', kind) },
      { title: t('record.code'), value: ({ code }) => code },
      { title: t('around.distance'), value: ({ distance }) => distance, numeric: true },
    ];
  }

  #leftOut(left) {
    return html`<h2>${t('around.leftOut')}</h2>
      <s-table .caption=${t('around.leftOut')} .file=${'neighbourhood-left-out'} .rows=${left} .columns=${[
        { title: t('around.by'), value: ({ around: record }) => words(record?.words) },
        { title: t('gaps.kind'), value: ({ kind }) => nameOf('RecordKind', kind) },
        { title: t('around.role'), value: (one) => words(one.words) },
        { title: t('around.distance'), value: ({ distance }) => distance, numeric: true },
        { title: t('network.count'), value: ({ count }) => count, numeric: true },
      ]}></s-table>`;
  }

  #card(record, { links }) {
    if (!record) {
      return html`<section class="card"><h2>${t('around.oneTitle')}</h2><p>${t('around.look')}</p></section>`;
    }
    const own = [...links.values()].filter(({ from, to: end }) => from === record.id || end === record.id);
    const { kind, code } = record;
    return html`<section class="card">
      <h2>${words(record.words)}</h2>
      <p class="small">${nameOf('RecordKind', kind)} · <code>${code}</code></p>
      <p>${t('around.oneLinks', { n: own.length })}</p>
      <p class="acts-of">
        <button @click=${() => this.#choose(record.id)}>${t('around.expand')}</button>
        ${isFound(kind) ? html`<button @click=${() => this.#begin({ kind, code })}>${t('around.begin')}</button>` : nothing}
      </p>
    </section>`;
  }

  #connected(record) {
    return record?.kind === 'CASE' && viewer().may('CASES') ? html`<s-connected-cases .code=${record.code}></s-connected-cases>` : nothing;
  }
}

define('view-neighbourhood', Neighbourhood);
