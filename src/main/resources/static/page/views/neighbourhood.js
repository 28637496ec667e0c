import { graph } from '../charts/graph.js';
import { settled } from '../charts/forces.js';
import { Component, define } from '../component.js';
import { t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import '../parts/chart.js';
import '../parts/save-drawing.js';
import { districtOptions, districts } from '../places.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import { viewer } from '../viewer.js';
import './connected-cases.js';
import { leftOutTable, linkTable, recordCard, recordColumns } from './neighbourhood-card.js';
import { walkForm, walkIn } from './neighbourhood-form.js';
import { Drawn, keyOf } from './neighbourhood-graph.js';
import './neighbourhood-paths.js';
import { neighbourhoodFile, pictured } from './neighbourhood-picture.js';
import { around } from './neighbourhood-questions.js';
import { idOf } from './record-finder.js';

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
  #from = null;

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
    this.#from = null;
    this.#expanding = null;
    this.#shown.value = undefined;
    this.#shown.run();
  }

  /** Where the walk begins: at what is asked for, else at one's own institution or district, else at the first district. */
  #beginning() {
    const { institution, district } = this.filters;
    const { institutionCode, districtCode } = viewer();
    const start = (kind, code) => code && { kind, code };
    return (
      start('INSTITUTION', institution) || start('DISTRICT', district) || this.#start || start('INSTITUTION', institutionCode) ||
      start('DISTRICT', districtCode ?? districtOptions(this.#places.value)[0]?.[0])
    );
  }

  async #asked(signal) {
    const id = await idOf(this.#beginning(), signal);
    const found = id && (await around({ id, ...walkIn(this.filters) }, signal));
    return found ? this.#placed(new Drawn().around(id, found), new Map(), found.why, signal) : null;
  }

  async #placed(drawn, kept, why, signal) {
    const at = await settled({ ids: [...drawn.records.keys()], links: [...drawn.links.values()], kept }, signal);
    return { drawn, at, start: [...drawn.records.keys()][0], why };
  }

  async #expanded(signal) {
    const id = this.#expanding;
    const found = await around({ id, ...walkIn(this.filters), depth: 1 }, signal);
    const { drawn, at, why } = this.#shown.value;
    const more = drawn.around(id, found ?? { records: [], links: [], notDrawn: [] });
    this.#shown.value = await this.#placed(more, at, why, signal);
    say(t('around.expanded', { n: more.records.size - drawn.records.size }));
  }

  async #found(paths) {
    this.#ways = new Set(paths.flatMap(({ records, steps }) => [...records.map(({ id }) => id), ...steps.flatMap(({ links }) => links.map(keyOf))]));
    if (paths.length) {
      const { drawn, at, why } = this.#shown.value;
      this.#shown.value = await this.#placed(drawn.along(paths), at, why);
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

  #leave(id) {
    this.#from = id;
    this.update();
    setTimeout(() => this.querySelector('s-paths select')?.focus());
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
      ${walkForm(this.filters)} ${this.#places.value ? this.#shown.show((shown) => (shown ? this.#drawn(shown) : html`<s-state .empty=${t('around.none')}></s-state>`)) : nothing}`;
  }

  #drawn({ drawn, at, start, why }) {
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
            .heading=${heading} .words=${told} .note=${t('around.note')} .why=${why} .file=${'neighbourhood'} .rows=${[...records.values()]} .columns=${recordColumns()}
            .picture=${(width) => this.#picture(width, heading, told, drawn, at)}
          ></s-chart>
          <s-save-drawing .file=${'neighbourhood'} .network=${file}></s-save-drawing>
        </div>
        ${recordCard(records.get(this.#looked), drawn, {
          expand: (id) => this.#choose(id),
          begin: (one) => this.#begin(one),
          leave: (id) => this.#leave(id),
        })}
      </div>
      ${leftOutTable(left)} ${linkTable(drawn)}
      <s-paths .records=${records} .places=${this.#places.value} .from=${this.#from ?? start} .done=${(paths) => this.#found(paths)}></s-paths>
      ${this.#connected(records.get(this.#looked))}`;
  }

  #picture(width, title, told, drawn, at) {
    return graph({
      width, title, words: told, ...pictured(drawn, at, this.#ways), looked: this.#looked, look: (id) => this.#look(id), choose: (id) => this.#choose(id),
    });
  }

  #connected(record) {
    return record?.kind === 'CASE' && viewer().may('CASES') ? html`<s-connected-cases .code=${record.code}></s-connected-cases>` : nothing;
  }
}

define('view-neighbourhood', Neighbourhood);
