import { ask } from '../api.js';
import { cusum } from '../charts/cusum.js';
import { months } from '../charts/months.js';
import { legend } from '../charts/steps.js';
import { Component, define } from '../component.js';
import { day, month, nameOf, number, t } from '../language.js';
import { html } from '../libraries.js';
import '../parts/chart.js';
import { ends, figure } from '../parts/columns.js';
import { oneOf, patternFilter, patternForm } from '../parts/pattern-fields.js';
import { WHY } from '../parts/why.js';
import { districts } from '../places.js';
import { Resource } from '../resource.js';
import { VALUES } from '../values.js';

const CHART = '{ threshold runLength signals }';
const SEASONS = `query Seasons($filter: PatternFilter, $by: SeasonCount!) {
  seasons(filter: $filter, by: $by) {
    months { month n interval { lower upper } expected drop rise }
    reference { from until months n } drop ${CHART} rise ${CHART}
    changes { month earliest latest nBefore before intervalBefore { lower upper } nAfter after intervalAfter { lower upper } }
    why { ${WHY} }
  }
}`;

/** Counts by month, what earlier years lead one to expect, and since when the level is another. */
class Seasons extends Component {
  static properties = ['filters'];
  #answer = null;
  #places = null;

  begin() {
    this.#places = new Resource(this, districts);
    this.#answer = new Resource(this, async (signal) => (await ask(SEASONS, this.#question(), signal)).seasons);
    this.#places.run();
    this.#answer.run();
  }

  changed() {
    this.#answer?.run();
  }

  #by() {
    return VALUES.SeasonCount.find((one) => one === this.filters.by) ?? 'REFERRALS';
  }

  #question() {
    return { filter: patternFilter(this.filters), by: this.#by() };
  }

  draw() {
    return html`<h1>${t('seasons.title')}</h1>
      <p>${t('seasons.words')}</p>
      ${patternForm({
        filters: this.filters,
        places: this.#places.value,
        own: oneOf({ label: t('seasons.by'), key: 'by', value: this.#by(), values: VALUES.SeasonCount, name: (one) => nameOf('SeasonCount', one) }),
      })}
      ${this.#answer.show((answer) => this.#found(answer))}`;
  }

  #found({ months: rows, reference, drop, rise, changes, why }) {
    if (!rows.length) {
      return html`<s-state .empty=${t('seasons.none')}></s-state>`;
    }
    const title = nameOf('SeasonCount', this.#by());
    const words = t('seasons.pictureWords');
    return html`<p>${reference ? t('seasons.reference', { n: reference.n, from: day(reference.from), until: day(reference.until) }) : t('seasons.noReference')}</p>
      <s-chart
        .heading=${title} .words=${words} .why=${why} .file=${'seasons'} .rows=${rows} .columns=${this.#columns()}
        .picture=${(width) => months({ width, title, words, rows, changes })}
      ></s-chart>
      ${this.#changes(changes)} ${drop && rise ? this.#signals(rows, drop, rise, why) : html`<p class="badge">${t('cannotTell')}</p>
      <p>${t('seasons.noCharts')}</p>`}`;
  }

  #columns() {
    return [
      { title: t('months.month'), value: (row) => row.month, show: (row) => month(row.month) },
      figure(t('months.count'), (row) => row.n),
      ...ends(t('months.count'), (row) => row.interval),
      figure(t('months.expected'), (row) => row.expected),
      figure(t('seasons.drop'), (row) => row.drop),
      figure(t('seasons.rise'), (row) => row.rise),
    ];
  }

  #changes(changes) {
    const columns = [
      { title: t('seasons.since'), value: (change) => change.month, show: (change) => month(change.month) },
      { title: t('seasons.earliest'), value: (change) => change.earliest, show: (change) => month(change.earliest) },
      { title: t('seasons.latest'), value: (change) => change.latest, show: (change) => month(change.latest) },
      figure(t('seasons.before'), (change) => change.before),
      ...ends(t('seasons.before'), (change) => change.intervalBefore),
      figure(t('seasons.after'), (change) => change.after),
      ...ends(t('seasons.after'), (change) => change.intervalAfter),
    ];
    return html`<h2>${t('seasons.changes')}</h2>
      ${changes.length
        ? html`<s-table .caption=${t('seasons.changes')} .file=${'changes'} .columns=${columns} .rows=${changes}></s-table>`
        : html`<p>${t('seasons.noChange')}</p>`}`;
  }

  #signals(rows, drop, rise, why) {
    const title = t('seasons.signals');
    const often = drop.runLength === null ? t('seasons.never') : t('seasons.often', { length: number(Math.round(drop.runLength)) });
    const words = t('seasons.signalsWords', { often });
    const sums = [
      { place: 0, down: true, ...drop, read: (row) => row.drop, label: t('seasons.drop') },
      { place: 1, down: false, ...rise, read: (row) => row.rise, label: t('seasons.rise') },
    ];
    const part = (title_, read, { threshold, signals }) => [
      figure(title_, (row) => (read(row) ?? null) === null ? null : read(row) / threshold),
      { title: t('seasons.signal'), value: (row) => (signals.includes(row.month) ? t('yes') : t('no')) },
    ];
    const columns = [
      { title: t('months.month'), value: (row) => row.month, show: (row) => month(row.month) },
      ...sums.flatMap((sum) => part(sum.label, sum.read, sum)),
    ];
    return html`<s-chart
      .heading=${title} .words=${words} .why=${why} .file=${'signals'} .rows=${rows} .columns=${columns}
      .picture=${(width) => html`${legend(sums)} ${cusum({ width, title, words, rows, sums })}`}
    ></s-chart>`;
  }
}

define('view-seasons', Seasons);
