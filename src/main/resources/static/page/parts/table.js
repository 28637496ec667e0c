import { Component, define } from '../component.js';
import { compare, number, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { csv, save } from './csv.js';

const MOST_DRAWN = 200;
const ROW = 40;
const AROUND = 10;
/** Tables with more columns are printed across the paper, and smaller. */
const MANY = 8;
const SMALLER = 14;

/**
 * A table that sorts, and gives what it shows as CSV. Of more than 200 rows only those in sight are drawn, but on paper.
 *
 * A column has a `title` and a `value(row)`; where they differ from it `show(row)` is drawn, `order(row)` sorts and `csv(row)` is saved. `numeric`
 * ones stand to the right, and nothing sorts by `unsorted` ones. The first column names its row.
 */
class Table extends Component {
  static properties = ['caption', 'columns', 'rows', 'file'];
  #by = null;
  #top = 0;
  #high = 480;
  #onPaper = false;
  #toPaper = ({ type }) => {
    this.#onPaper = type === 'beforeprint';
    this.update();
  };

  begin() {
    addEventListener('beforeprint', this.#toPaper);
    addEventListener('afterprint', this.#toPaper);
  }

  end() {
    removeEventListener('beforeprint', this.#toPaper);
    removeEventListener('afterprint', this.#toPaper);
  }

  #sorted() {
    const column = this.columns[this.#by?.place];
    if (!column) {
      return this.rows;
    }
    const key = column.order ?? column.value;
    const keyed = this.rows.map((row) => [key(row), row]);
    keyed.sort(([one], [other]) => this.#difference(one, other));
    return keyed.map(([, row]) => row);
  }

  /** What is missing comes last, either way. */
  #difference(one, other) {
    const missing = (one === null || one === undefined) - (other === null || other === undefined);
    if (missing || one === null || one === undefined) {
      return missing;
    }
    const difference = typeof one === 'number' ? one - other : compare(String(one), String(other));
    return this.#by.down ? -difference : difference;
  }

  #sort(place) {
    this.#by = { place, down: this.#by?.place === place && !this.#by.down };
    this.update();
  }

  #scrolled({ target }) {
    this.#top = target.scrollTop;
    this.#high = target.clientHeight;
    this.update();
  }

  draw() {
    const rows = this.#sorted();
    const long = rows.length > MOST_DRAWN && !this.#onPaper;
    const first = long ? Math.max(0, Math.floor(this.#top / ROW) - AROUND) : 0;
    const last = long ? Math.min(rows.length, Math.ceil((this.#top + this.#high) / ROW) + AROUND) : rows.length;
    const { length } = this.columns;
    const broad = `${length > MANY ? 'many' : ''} ${length > SMALLER ? 'most' : ''}`;
    return html`<p class="table-tools">
        <span>${t('table.rows', { n: rows.length })}</span>
        <button @click=${() => save(`${this.file}.csv`, 'text/csv', csv(this.columns, rows))}>${t('table.csv')}</button>
      </p>
      <div class="table-frame ${long ? 'long' : ''} ${broad}" role="region" aria-label=${this.caption} tabindex="0"
        @scroll=${long ? (event) => this.#scrolled(event) : nothing}>
        <table aria-rowcount=${rows.length + 1}>
          <caption>${this.caption}</caption>
          <thead><tr aria-rowindex="1">${this.columns.map((column, place) => this.#head(column, place))}</tr></thead>
          <tbody>
            ${this.#space(first)} ${rows.slice(first, last).map((row, place) => this.#row(row, first + place))}
            ${this.#space(rows.length - last)}
          </tbody>
        </table>
      </div>`;
  }

  #head(column, place) {
    // Where a head comes again on the next sheet, what is in a button is left out.
    if (column.unsorted || this.#onPaper) {
      return html`<th scope="col" class=${column.numeric ? 'number' : ''}>${column.title}</th>`;
    }
    const by = this.#by?.place === place ? (this.#by.down ? 'descending' : 'ascending') : 'none';
    return html`<th scope="col" class=${column.numeric ? 'number' : ''} aria-sort=${by}>
      <button @click=${() => this.#sort(place)}>${column.title}<span aria-hidden="true" class="order"></span></button>
    </th>`;
  }

  #row(row, place) {
    return html`<tr aria-rowindex=${place + 2}>
      ${this.columns.map((column, at) => {
        const value = column.show ? column.show(row) : this.#shown(column.value(row));
        return at === 0
          ? html`<th scope="row">${value}</th>`
          : html`<td class=${column.numeric ? 'number' : ''}>${value}</td>`;
      })}
    </tr>`;
  }

  #shown(value) {
    return typeof value === 'number' ? number(value) : (value ?? '');
  }

  #space(rows) {
    return rows ? html`<tr aria-hidden="true"><td colspan=${this.columns.length} height=${rows * ROW}></td></tr>` : nothing;
  }
}

define('s-table', Table);
