import { ask } from '../api.js';
import { intervals } from '../charts/intervals.js';
import { Component, define } from '../component.js';
import { nameOf, number, percent, serbian, t } from '../language.js';
import { html } from '../libraries.js';
import { byName, institutionNames } from '../names.js';
import { unranked } from '../parts/columns.js';
import { oneOf, patternFilter, patternForm } from '../parts/pattern-fields.js';
import { WHY } from '../parts/why.js';
import '../parts/chart.js';
import { districtName, districts } from '../places.js';
import { Resource } from '../resource.js';
import { VALUES } from '../values.js';

const SHARE = '{ count of value interval { lower upper } }';
const GROUP = `code n identified ${SHARE} rejected ${SHARE} suspended ${SHARE} notAVictim ${SHARE} ongoing ${SHARE} closedUndecided ${SHARE}
  identifiedOfDecided ${SHARE} identifiedShrunk { value interval { lower upper } }`;
const QUALITY = `query Quality($filter: PatternFilter, $by: OriginGrouping!) {
  qualityByOrigin(filter: $filter, by: $by) { total { ${GROUP} } groups { ${GROUP} } why { ${WHY} } }
}`;
const OUTCOMES = ['identified', 'rejected', 'suspended', 'notAVictim', 'ongoing', 'closedUndecided'];

/** What became of referrals for formal identification, by where they came from. */
class Quality extends Component {
  static properties = ['filters'];
  #answer = null;
  #places = null;
  #names = null;

  begin() {
    this.#places = new Resource(this, districts);
    this.#answer = new Resource(this, (signal) => this.#asked(signal));
    this.#places.run();
    this.#answer.run();
  }

  changed() {
    this.#answer?.run();
  }

  #by() {
    return VALUES.OriginGrouping.find((one) => one === this.filters.by) ?? 'SECTOR';
  }

  #question() {
    return { filter: patternFilter(this.filters), by: this.#by() };
  }

  async #asked(signal) {
    const by = this.#by();
    const answer = (await ask(QUALITY, this.#question(), signal)).qualityByOrigin;
    this.#names = by === 'INSTITUTION' ? await institutionNames(answer.groups.map(({ code }) => code), signal) : null;
    return answer;
  }

  draw() {
    return html`<h1>${t('quality.title')}</h1>
      <p>${t('quality.words')}</p>
      ${patternForm({
        filters: this.filters,
        places: this.#places.value,
        own: oneOf({ label: t('quality.by'), key: 'by', value: this.#by(), values: VALUES.OriginGrouping, name: (one) => nameOf('OriginGrouping', one) }),
      })}
      ${this.#answer.show((answer) => this.#found(answer))}`;
  }

  #name(code) {
    const group = { SECTOR: 'Sector', KIND: 'InstitutionKind', TRAINED: 'TrainedOrigin' }[this.#by()];
    if (code === 'ALL') {
      return t('quality.total');
    }
    if (group) {
      return nameOf(group, code);
    }
    return this.#by() === 'DISTRICT' ? districtName(code === 'NATIONAL' ? null : code, this.#places.value) : serbian(this.#names?.get(code) ?? code);
  }

  #found({ total, groups: byCode, why }) {
    if (!total.n) {
      return html`<s-state .empty=${t('quality.none')}></s-state>`;
    }
    const single = this.#by() === 'INSTITUTION' || this.#by() === 'DISTRICT';
    const groups = single ? byName(byCode, ({ code }) => this.#name(code)) : byCode;
    const columns = single ? unranked(this.#columns()) : this.#columns();
    const title = t('quality.picture');
    const words = t('quality.pictureWords');
    const rows = groups.map((group) => this.#mark(group));
    return html`<p class="lead">${t('quality.counted', { n: total.n })}</p>
      <s-chart
        .heading=${title} .words=${words} .why=${why} .file=${'quality-by-origin'}
        .rows=${[...groups, total]} .columns=${columns}
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
