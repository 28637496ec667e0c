import { lines } from '../charts/lines.js';
import { Component, define } from '../component.js';
import { month as monthName, nameOf, number, t } from '../language.js';
import { html } from '../libraries.js';
import '../parts/chart.js';
import { Resource } from '../resource.js';
import { ofMonth, overTime, reasonOf } from './network-questions.js';
import { shown } from './network-nodes.js';

const READ = {
  size: (network) => network.size,
  ties: (network) => network.ties,
  density: (network) => network.density,
  components: (network) => network.components,
  largestComponent: (network) => network.largestComponent,
};
const DRAWN = ['ties', 'density', 'components', 'largestComponent'];
/** The figures of a network by month, as lines and as a table. */
class NetworkTime extends Component {
  static properties = ['filter', 'month'];
  #months = null;

  begin() {
    this.#months = new Resource(this, (signal) => overTime(this.filter, signal));
    this.#months.run();
  }

  changed(property) {
    if (property === 'filter') {
      this.#months?.run();
    }
  }

  draw() {
    return html`${this.#months.show((networks) => this.#chart(networks))}`;
  }

  #chart(networks) {
    const all = networks.map((one) => one.month.slice(0, 7));
    const heading = t('network.overTime');
    const words = t('network.overTimeWords');
    const drawn = DRAWN.map((key) => ({ name: nameOf('NetworkFigure', key), values: networks.map(({ network }) => READ[key](network) ?? null) }));
    const reason = ofMonth(this.filter, this.month);
    return html`<s-chart
      .heading=${heading} .words=${words} .file=${'network-by-month'} .rows=${networks} .columns=${this.#columns()} .why=${(signal) => reasonOf(reason, signal)}
      .picture=${(width) => lines({ width, title: heading, words, months: all, lines: drawn, chosen: Math.max(0, all.indexOf(this.month)) })}
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
