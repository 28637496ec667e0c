import { ask } from '../api.js';
import { intervals } from '../charts/intervals.js';
import { Component, define } from '../component.js';
import { nameOf, number, percent, t } from '../language.js';
import { html } from '../libraries.js';
import { choice, dayField } from '../parts/fields.js';
import { WHY } from '../parts/why.js';
import '../parts/chart.js';
import { districtName, districtOptions, districts } from '../places.js';
import { Resource } from '../resource.js';
import { filterBy } from '../router.js';

const SHARE = '{ count of value interval { lower upper } }';
const GROUP = `code n identified ${SHARE} rejected ${SHARE} suspended ${SHARE} notAVictim ${SHARE} ongoing ${SHARE} closedUndecided ${SHARE}
  identifiedOfDecided ${SHARE} identifiedShrunk { value interval { lower upper } }`;
const QUALITY = `query Quality($filter: PatternFilter, $by: OriginGrouping!) {
  qualityByOrigin(filter: $filter, by: $by) { total { ${GROUP} } groups { ${GROUP} } why { ${WHY} } }
}`;
const GROUPINGS = ['SECTOR', 'KIND', 'DISTRICT', 'INSTITUTION', 'TRAINED'];
const OUTCOMES = ['identified', 'rejected', 'suspended', 'notAVictim', 'ongoing', 'closedUndecided'];

/** What became of referrals for formal identification, by where they came from. */
class Quality extends Component {
  static properties = ['filters'];
  #answer = null;
  #places = null;

  begin() {
    this.#places = new Resource(this, districts);
    this.#answer = new Resource(this, async (signal) => (await ask(QUALITY, this.#question(), signal)).qualityByOrigin);
    this.#places.run();
    this.#answer.run();
  }

  changed() {
    this.#answer?.run();
  }

  #by() {
    return GROUPINGS.find((one) => one === this.filters.by) ?? 'SECTOR';
  }

  #question() {
    const { from, until, district } = this.filters;
    const filter = { ...(from && { from }), ...(until && { until }), ...(district && { districtCodes: [district] }) };
    return { filter, by: this.#by() };
  }

  draw() {
    const { from, until, district } = this.filters;
    return html`<h1>${t('quality.title')}</h1>
      <p>${t('quality.words')}</p>
      <form class="filters" aria-label=${t('filters')} @submit=${(event) => event.preventDefault()}>
        ${choice({
          label: t('quality.by'),
          value: this.#by(),
          options: GROUPINGS.map((one) => [one, nameOf('OriginGrouping', one)]),
          change: (value) => filterBy({ by: value }),
        })}
        ${dayField({ label: t('from'), value: from, change: (value) => filterBy({ from: value }) })}
        ${dayField({ label: t('until'), value: until, change: (value) => filterBy({ until: value }) })}
        ${choice({
          label: t('flows.district'),
          value: district,
          options: [['', t('all')], ...districtOptions(this.#places.value)],
          change: (value) => filterBy({ district: value }),
        })}
      </form>
      ${this.#answer.show((answer) => this.#found(answer))}`;
  }

  #name(code) {
    const group = { SECTOR: 'Sector', KIND: 'InstitutionKind', TRAINED: 'TrainedOrigin' }[this.#by()];
    if (code === 'ALL') {
      return t('quality.total');
    }
    return group ? nameOf(group, code) : this.#by() === 'DISTRICT' ? districtName(code === 'NATIONAL' ? null : code, this.#places.value) : code;
  }

  #found({ total, groups, why }) {
    if (!total.n) {
      return html`<s-state .empty=${t('quality.none')}></s-state>`;
    }
    const title = t('quality.picture');
    const words = t('quality.pictureWords');
    const rows = groups.map((group) => this.#mark(group));
    return html`<p class="lead">${t('quality.counted', { n: total.n })}</p>
      <s-chart
        .heading=${title} .words=${words} .why=${why} .file=${'quality-by-origin'}
        .rows=${[...groups, total]} .columns=${this.#columns()}
        .picture=${(width) => intervals({ width, title, words, rows, whole: total.identified.value })}
      ></s-chart>`;
  }

  #mark({ code, identified: { value, interval }, identifiedShrunk }) {
    return { label: this.#name(code), value, lower: interval?.lower ?? 0, upper: interval?.upper ?? 1, drawnTo: identifiedShrunk?.value };
  }

  #columns() {
    const share = (key) => ({
      title: nameOf('Quality', key),
      value: (group) => group[key].count,
      numeric: true,
    });
    const part = (title, read) => ({
      title,
      value: (group) => read(group) ?? null,
      show: (group) => ((read(group) ?? null) === null ? t('none') : percent(read(group))),
      csv: (group) => read(group) ?? '',
      numeric: true,
    });
    return [
      { title: t('quality.origin'), value: (group) => this.#name(group.code) },
      { title: t('quality.n'), value: (group) => group.n, show: (group) => number(group.n), numeric: true },
      part(t('quality.share'), (group) => group.identified.value),
      part(t('interval.lower'), (group) => group.identified.interval?.lower),
      part(t('interval.upper'), (group) => group.identified.interval?.upper),
      part(t('quality.shrunk'), (group) => group.identifiedShrunk?.value),
      ...OUTCOMES.map(share),
      part(t('quality.identifiedOfDecided'), (group) => group.identifiedOfDecided.value),
    ];
  }
}

define('view-quality', Quality);
