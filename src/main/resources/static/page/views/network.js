import { graph } from '../charts/graph.js';
import { Component, define } from '../component.js';
import { current, month as monthName, nameOf, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { institutionNames } from '../names.js';
import '../parts/chart.js';
import { unranked } from '../parts/columns.js';
import '../parts/month-slider.js';
import '../parts/save-drawing.js';
import { districts } from '../places.js';
import { Resource } from '../resource.js';
import { filterBy } from '../router.js';
import { viewer } from '../viewer.js';
import { nodeCard } from './network-card.js';
import './network-changes.js';
import './network-figures.js';
import { networkFile } from './network-file.js';
import { chosenIn, networkForm } from './network-form.js';
import './network-links.js';
import { nodeColumns, roleColumns } from './network-nodes.js';
import { drawnOf, pictured, placesOf } from './network-picture.js';
import { conditions, months, networkOf, ofMonth, yearUntil } from './network-questions.js';
import './network-time.js';

/** The network of institutions: drawn, month by month, in figures, and as it would be. */
class Network extends Component {
  static properties = ['filters'];
  #network = null;
  #places = null;
  #known = new Map();
  #kept = new Map();
  #looked = null;
  #filter = null;
  #made = new Map();
  #rolesOpen = false;

  begin() {
    this.#places = new Resource(this, districts);
    this.#network = new Resource(this, (signal) => this.#asked(signal));
    this.#places.run();
    this.#network.run();
  }

  changed() {
    this.#network?.run();
  }

  /** The same object for as long as the same is asked for, so that what rests on it is not asked for again. */
  #conditions() {
    const filter = conditions(chosenIn(this.filters));
    if (JSON.stringify(filter) !== JSON.stringify(this.#filter)) {
      this.#filter = filter;
    }
    return this.#filter;
  }

  async #asked(signal) {
    const { month, places } = chosenIn(this.filters);
    const filter = ofMonth(this.#conditions(), month);
    const key = JSON.stringify(filter);
    const byCode = await districts(signal);
    const known = this.#known.get(key) ?? { month, filter, year: yearUntil(this.#conditions(), month), network: await networkOf(filter, signal) };
    this.#known.set(key, known);
    const { network } = known;
    const names = await institutionNames(network.nodes.map(({ code }) => code), signal);
    const drawn = drawnOf(network);
    const at = await placesOf(drawn, places, { byCode, kept: this.#kept }, signal);
    this.#kept = places === 'TIES' ? at : new Map();
    return { ...known, names, drawn, at, byCode };
  }

  draw() {
    const { month } = chosenIn(this.filters);
    return html`<h1>${t('network.title')}</h1>
      <p>${viewer().right('NETWORKS') === 'ALL' ? t('network.words') : t('network.ownWords')}</p>
      ${networkForm(chosenIn(this.filters), this.#places.value)}
      <s-month-slider .label=${t('network.month')} .months=${months()} .month=${month} .choose=${(chosen) => filterBy({ month: chosen })}></s-month-slider>
      ${this.#network.show((found) => this.#found(found))}`;
  }

  #found(found) {
    const { network, drawn, names, byCode, filter } = found;
    if (!network.size) {
      return html`<s-state .empty=${t('network.none')}></s-state>`;
    }
    const left = { nodes: network.size - drawn.nodes.length, ties: network.edges.length - drawn.edges.length };
    const heading = t('network.picture', { weights: nameOf('NetworkWeights', filter.weights), month: monthName(found.month, 'long') });
    const words = left.nodes || left.ties ? t('network.leftOut', { ...left, n: drawn.nodes.length }) : t('network.allDrawn', { n: drawn.nodes.length });
    const file = () => networkFile(drawn, { names, directed: network.directed, description: t('drawing.description', { heading, words }) });
    return html`<div class="beside">
        <div>
          <s-chart
            .heading=${heading} .words=${words} .why=${network.why} .note=${t('network.note')} .file=${'network'} .rows=${network.nodes}
            .columns=${this.#once('measures', { found }, () => unranked(nodeColumns(names, byCode)))} .picture=${(width) => this.#picture(width, heading, words, found)}
          ></s-chart>
          <s-save-drawing .file=${'network'} .network=${file}></s-save-drawing>
          ${this.#roles(found)}
        </div>
        ${nodeCard(network.nodes.find(({ code }) => code === this.#looked), found)}
      </div>
      <s-network-time .filter=${this.#conditions()} .month=${found.month}></s-network-time>
      <s-network-figures .filter=${filter} .places=${byCode} .names=${names}></s-network-figures>
      <s-network-changes .filter=${found.year} .places=${byCode} .names=${names}></s-network-changes>
      <s-network-links .filter=${found.year} .names=${names}></s-network-links>`;
  }

  /** What was made of the same before, so that nothing long is made anew whenever somebody looks at an institution. */
  #once(name, of, make) {
    const key = JSON.stringify([current(), of.colours, of.size]);
    const made = this.#made.get(name);
    if (made?.found !== of.found || made.key !== key) {
      this.#made.set(name, { found: of.found, key, value: make() });
    }
    return this.#made.get(name).value;
  }

  #picture(width, title, words, found) {
    const { colours, size } = chosenIn(this.filters);
    const { drawn, network, at, names, byCode } = found;
    const make = () => pictured(drawn, { at, names, byCode, colours, size, directed: network.directed });
    const picture = this.#once('picture', { found, colours, size }, make);
    return graph({ width, title, words, ...picture, looked: this.#looked, look: (code) => this.#look(code), choose: (code) => this.#look(code), loose: t('network.loose') });
  }

  /** Drawn when somebody opens it: it has many columns. */
  #roles(found) {
    const title = t('network.roles');
    const open = ({ target }) => {
      this.#rolesOpen = target.open;
      this.update();
    };
    return html`<details @toggle=${open}>
      <summary>${title}</summary>
      ${this.#rolesOpen
        ? html`<s-table .caption=${title} .file=${'network-roles'} .rows=${found.network.nodes}
            .columns=${this.#once('roles', { found }, () => unranked(roleColumns(found.names, found.byCode)))}></s-table>`
        : nothing}
    </details>`;
  }

  #look(code) {
    if (this.#looked !== code) {
      this.#looked = code;
      this.update();
    }
  }
}

define('view-network', Network);
