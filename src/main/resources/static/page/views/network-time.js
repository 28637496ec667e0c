import { lines } from '../charts/lines.js';
import { Component, define, newId } from '../component.js';
import { month as monthName, nameOf, number, t } from '../language.js';
import { html } from '../libraries.js';
import '../parts/chart.js';
import { Resource } from '../resource.js';
import { months, ofMonth, overTime, reasonOf } from './network-questions.js';
import { shown } from './network-nodes.js';

const READ = {
  size: (network) => network.size,
  ties: (network) => network.ties,
  density: (network) => network.density,
  components: (network) => network.components,
  largestComponent: (network) => network.largestComponent,
  communities: (network) => network.communities.count,
  modularity: (network) => network.communities.modularity,
};
const DRAWN = ['ties', 'density', 'components', 'modularity'];
/** Milliseconds after which a month is asked for, so that none is on the way to another. */
const PAUSE = 200;

/** The slider over the months of a network, and its figures by month. */
class NetworkTime extends Component {
  static properties = ['filter', 'month', 'choose'];
  #id = newId();
  #months = null;
  #moved = null;
  #timer;

  begin() {
    this.#months = new Resource(this, (signal) => overTime(this.filter, signal));
    this.#months.run();
  }

  end() {
    clearTimeout(this.#timer);
  }

  changed(property) {
    if (property === 'filter') {
      this.#months?.run();
    }
    if (property === 'month') {
      this.#moved = null;
    }
  }

  #slide({ target }) {
    this.#moved = months()[target.valueAsNumber];
    this.update();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.choose(this.#moved), PAUSE);
  }

  draw() {
    const all = months();
    const month = this.#moved ?? this.month;
    const at = Math.max(0, all.indexOf(month));
    return html`<div class="slider">
        <label for=${this.#id}>${t('network.month')}</label>
        <input id=${this.#id} type="range" min="0" max=${all.length - 1} step="1" .value=${String(at)} aria-valuetext=${monthName(month, 'long')}
          @input=${(event) => this.#slide(event)} />
        <output for=${this.#id}>${monthName(month, 'long')}</output>
      </div>
      ${this.#months.show((networks) => this.#chart(networks, month))}`;
  }

  #chart(networks, month) {
    const all = networks.map((one) => one.month.slice(0, 7));
    const heading = t('network.overTime');
    const words = t('network.overTimeWords');
    const drawn = DRAWN.map((key) => ({ name: nameOf('NetworkFigure', key), values: networks.map(({ network }) => READ[key](network) ?? null) }));
    const reason = ofMonth(this.filter, month);
    return html`<s-chart
      .heading=${heading} .words=${words} .file=${'network-by-month'} .rows=${networks} .columns=${this.#columns()} .why=${(signal) => reasonOf(reason, signal)}
      .picture=${(width) => lines({ width, title: heading, words, months: all, lines: drawn, chosen: Math.max(0, all.indexOf(month)) })}
    ></s-chart>`;
  }

  #columns() {
    return [
      { title: t('months.month'), value: (row) => row.month.slice(0, 7), show: (row) => monthName(row.month.slice(0, 7)) },
      ...Object.entries(READ).map(([key, read]) => ({
        title: nameOf('NetworkFigure', key),
        value: (row) => read(row.network) ?? null,
        show: (row) => (typeof read(row.network) === 'number' ? number(read(row.network), 4) : shown(null)),
        csv: (row) => read(row.network) ?? t('network.untold'),
        numeric: true,
      })),
    ];
  }
}

define('s-network-time', NetworkTime);
