import { Component, define } from '../component.js';
import { nameOf, number, serbian, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/table.js';
import '../parts/why.js';
import { Resource } from '../resource.js';
import { placeName, sectorName, shown } from './network-nodes.js';
import { figuresOf } from './network-questions.js';

/** Figures of a whole network: their names, values, and what chance would give, where that is known. */
const FIGURES = [
  ['size', (one) => one.size],
  ['ties', (one) => one.ties],
  ['density', (one) => one.density],
  ['components', (one) => one.components],
  ['largestComponent', (one) => one.largestComponent],
  ['bridges', (one) => one.bridges.length],
  ['arc', (one) => one.reciprocity?.arc],
  ['dyadic', (one) => one.reciprocity?.dyadic],
  ['weighted', (one) => one.reciprocity?.weighted],
  ['mutual', (one) => one.dyads.mutual],
  ['asymmetric', (one) => one.dyads.asymmetric],
  ['untied', (one) => one.dyads.none],
  ['externalBySector', (one) => one.externalBySector.value, (one) => one.externalBySector],
  ['externalByDistrict', (one) => one.externalByDistrict.value, (one) => one.externalByDistrict],
  ['coreFit', (one) => one.corePeriphery.fit],
  ['coreSize', (one) => one.corePeriphery.size],
  ['communities', (one) => one.communities.count],
  ['modularity', (one) => one.communities.modularity],
  ['stability', (one) => one.communities.stability],
];
/** Without direction there is nothing to return, and these say nothing. */
const DIRECTED = ['arc', 'dyadic', 'weighted', 'asymmetric'];

/** The figures of the whole network, its kinds of triads, its bridges, and the ties between sectors and between districts. */
class NetworkFigures extends Component {
  static properties = ['filter', 'places', 'names'];
  #figures = null;

  begin() {
    this.#figures = new Resource(this, (signal) => figuresOf(this.filter, signal));
    this.#figures.run();
  }

  changed(property) {
    if (property === 'filter') {
      this.#figures?.run();
    }
  }

  draw() {
    return html`${this.#figures.show((network) => html`<section class="card">
      <div class="heading">
        <h2>${t('network.figures')}</h2>
        <s-why .of=${t('network.figures')} .why=${network.why}></s-why>
      </div>
      <p>${t('network.figuresWords')}</p>
      ${this.#whole(network)} ${this.#details(network)}
    </section>`)}`;
  }

  #whole(network) {
    const rows = FIGURES.filter(([key]) => network.directed || !DIRECTED.includes(key)).map(([key, read, chance]) => ({
      key,
      value: read(network) ?? null,
      chance: chance?.(network) ?? {},
    }));
    return html`<s-table .caption=${t('network.figures')} .file=${'network-figures'} .rows=${rows} .columns=${[
      { title: t('network.figure'), value: ({ key }) => nameOf('NetworkFigure', key) },
      this.#number(t('network.value'), ({ value }) => value, true),
      this.#number(t('network.expected'), ({ chance }) => chance.expected),
      this.#number(t('network.p'), ({ chance }) => chance.p),
    ]}></s-table>`;
  }

  #number(title, read, always = false) {
    const missing = always ? t('network.untold') : '';
    const value = (row) => read(row) ?? null;
    return { title, value, show: (row) => (value(row) === null ? missing : number(value(row), 4)), csv: (row) => value(row) ?? missing, numeric: true };
  }

  #details({ triads, bridges, sectorBlocks, districtBlocks }) {
    const name = (code) => serbian(this.names?.get(code) ?? code);
    return html`${this.#part(t('network.sectorBlocks'), 'network-sectors', sectorBlocks, this.#blocks((code) => sectorName(code || null)))}
      ${this.#part(t('network.districtBlocks'), 'network-districts', districtBlocks, this.#blocks((code) => placeName(code, this.places)))}
      ${this.#part(t('network.triads'), 'network-triads', triads, [
        { title: t('network.triad'), value: ({ type }) => type, show: ({ type }) => html`<code>${type.slice(1)}</code>` },
        { title: t('network.count'), value: ({ count }) => count, numeric: true },
      ])}
      ${this.#part(t('network.bridges'), 'network-bridges', bridges, [
        { title: t('flows.from'), value: ({ from }) => name(from) },
        { title: t('flows.to'), value: ({ to }) => name(to) },
      ])}`;
  }

  #blocks(name) {
    return [
      { title: t('flows.from'), value: ({ from }) => name(from) },
      { title: t('flows.to'), value: ({ to }) => name(to) },
      { title: nameOf('NetworkFigure', 'ties'), value: ({ ties }) => ties, numeric: true },
      { title: t('network.pairs'), value: ({ pairs }) => pairs, numeric: true },
      { title: nameOf('NetworkFigure', 'density'), value: ({ density }) => density, show: ({ density }) => shown(density), csv: ({ density }) => density ?? t('network.untold'), numeric: true },
    ];
  }

  #part(title, file, rows, columns) {
    return rows.length
      ? html`<details>
          <summary>${title}</summary>
          <s-table .caption=${title} .file=${file} .rows=${rows} .columns=${columns}></s-table>
        </details>`
      : nothing;
  }
}

define('s-network-figures', NetworkFigures);
