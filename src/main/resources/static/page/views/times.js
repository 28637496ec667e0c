import { ask } from '../api.js';
import { steps } from '../charts/steps.js';
import { Component, define } from '../component.js';
import { nameOf, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/chart.js';
import { chips } from '../parts/chips.js';
import { unranked } from '../parts/columns.js';
import { oneOf, patternFilter, patternForm } from '../parts/pattern-fields.js';
import { WHY } from '../parts/why.js';
import { districtName, districts, districtSeat } from '../places.js';
import { Resource } from '../resource.js';
import { filterBy } from '../router.js';
import { VALUES } from '../values.js';
import { waysToEnd } from './times-ends.js';
import { difference, median, timeColumns } from './times-figures.js';

const GROUP = `code n ended open followedTo atRisk(at: $at) median { value lower upper } restrictedMean { horizon value interval { lower upper } }
  curve { time survival interval { lower upper } }
  incidence { outcome n steps { time incidence interval { lower upper } } }`;
const TIMES = `query Times($filter: PatternFilter, $from: TimeOrigin!, $until: TimeEnd!, $by: TimeGrouping!, $horizon: Float!, $at: [Float!]!) {
  times(filter: $filter, from: $from, until: $until, groupBy: $by, horizon: $horizon) {
    unit total { ${GROUP} } groups { ${GROUP} } logRank { chiSquare degrees p } why { ${WHY} }
  }
}`;
/** Each time with how far it may be drawn, in hours or days; the first is where no other is chosen. */
const SPANS = {
  REFERRAL: { from: 'FIRST_SIGN', until: 'FIRST_REFERRAL', ends: [90, 30, 180, 360] },
  RECEIPT: { from: 'SENDING', until: 'ACKNOWLEDGEMENT', ends: [168, 24, 72, 336, 720] },
  DECISION: { from: 'FIRST_REFERRAL', until: 'DECISION', ends: [90, 30, 180, 360, 720] },
};
const AT_FIRST = 3;

/** How long things wait for what should follow: curves of what still waits, and how waiting for a decision ends. */
class Times extends Component {
  static properties = ['filters'];
  #answer = null;
  #places = null;
  #asked = '';

  begin() {
    this.#places = new Resource(this, districts);
    this.#answer = new Resource(this, async (signal) => (await ask(TIMES, this.#question(), signal)).times);
    this.#places.run();
    this.#answer.run();
  }

  /** Which curves are drawn is no question to the service. */
  changed() {
    const asked = JSON.stringify({ ...this.filters, shown: null });
    if (this.#asked !== asked) {
      this.#asked = asked;
      this.#answer?.run();
    }
  }

  #span() {
    return Object.keys(SPANS).find((one) => one === this.filters.time) ?? 'RECEIPT';
  }

  #by() {
    return VALUES.TimeGrouping.find((one) => one === this.filters.by) ?? 'SECTOR';
  }

  #end() {
    const { ends: allowed } = SPANS[this.#span()];
    return allowed.find((one) => String(one) === this.filters.end) ?? allowed[0];
  }

  #marks() {
    const parts = this.#end() % 7 ? 6 : 7;
    return [...Array(parts + 1).keys()].map((place) => (this.#end() * place) / parts);
  }

  #question() {
    const { from, until } = SPANS[this.#span()];
    return { filter: patternFilter(this.filters), from, until, by: this.#by(), horizon: this.#end(), at: this.#marks() };
  }

  #name(code) {
    if (code === 'ALL') {
      return t('quality.total');
    }
    if (this.#by() === 'DISTRICT') {
      return districtName(code === 'NATIONAL' ? null : code, this.#places.value);
    }
    return nameOf({ SECTOR: 'Sector', KIND: 'InstitutionKind', PRIORITY: 'Priority' }[this.#by()], code);
  }

  #unit(n) {
    return this.#span() === 'RECEIPT' ? t('times.hours', { n }) : t('times.days', { n });
  }

  draw() {
    return html`<h1>${t('times.title')}</h1>
      <p>${t('times.words')}</p>
      ${patternForm({
        filters: this.filters,
        places: this.#places.value,
        own: html`${oneOf({ label: t('times.time'), key: 'time', value: this.#span(), values: Object.keys(SPANS), name: (one) => nameOf('TimeSpan', one) })}
          ${oneOf({ label: t('times.by'), key: 'by', value: this.#by(), values: VALUES.TimeGrouping, name: (one) => nameOf('TimeGrouping', one) })}
          ${oneOf({
            label: t('times.end'),
            key: 'end',
            value: String(this.#end()),
            values: [...SPANS[this.#span()].ends].sort((one, other) => one - other).map(String),
            name: (one) => this.#unit(Number(one)),
          })}`,
      })}
      ${this.#answer.show((answer) => this.#found(answer))}`;
  }

  /** The whole first, then the groups; each keeps its hue and pattern, whichever are drawn. */
  #all({ total, groups }) {
    return (groups.length > 1 ? [total, ...groups] : groups).map((group, place) => ({ ...group, place }));
  }

  /** Which curves are drawn: those of the address, else the groups with most records. */
  #shown(all) {
    const chosen = this.filters.shown?.split(' ');
    const most = [...all].sort((one, other) => other.n - one.n).slice(0, AT_FIRST + 1);
    return all.filter((group) => (chosen ? chosen.includes(group.code) : most.includes(group)));
  }

  #found(answer) {
    if (!answer.total.n) {
      return html`<s-state .empty=${t('times.none')}></s-state>`;
    }
    const all = this.#all(answer);
    const shown = this.#shown(all);
    const title = t('times.picture', { time: nameOf('TimeSpan', this.#span()) });
    const words = t('times.pictureWords');
    const axis = this.#span() === 'RECEIPT' ? t('times.axisHours') : t('times.axisDays');
    const lines = shown.map((group) => this.#line(group));
    const unit = (n) => this.#unit(n);
    const columns = timeColumns({ name: (code) => this.#name(code), unit, marks: this.#marks() });
    return html`<p class="lead">${t('times.counted', { n: answer.total.n, ended: answer.total.ended, open: answer.total.open })}</p>
      ${median(answer.total, unit)} ${difference(answer)}
      ${chips({
        label: t('times.shown'),
        items: all.map((group) => ({ code: group.code, name: this.#name(group.code), place: group.place })),
        chosen: shown.map(({ code }) => code),
        change: (codes) => filterBy({ shown: codes.join(' ') }),
      })}
      <s-chart
        .heading=${title} .words=${words} .why=${answer.why} .file=${'times'} .rows=${all} .columns=${this.#by() === 'DISTRICT' ? unranked(columns) : columns}
        .note=${t('times.note')}
        .picture=${(width) => steps({ width, title, words, lines, marks: this.#marks(), axis })}
      ></s-chart>
      ${answer.total.incidence.length
        ? waysToEnd({ ...answer.total, why: answer.why, marks: this.#marks(), axis, time: this.#unit(this.#end()) })
        : nothing}`;
  }

  #line({ code, place, curve, followedTo, atRisk }) {
    const points = curve.map(({ time, survival, interval }) => ({ time, value: survival, ...interval }));
    const short = this.#by() === 'DISTRICT' && code !== 'ALL' && code !== 'NATIONAL';
    const label = short ? districtSeat(code, this.#places.value) : this.#name(code);
    return { place, label, begin: 1, until: followedTo, points, atRisk };
  }
}

define('view-times', Times);
