import { ask } from '../api.js';
import { funnel, shapes } from '../charts/funnel.js';
import { Component, define } from '../component.js';
import { nameOf, number, serbian, t } from '../language.js';
import { html } from '../libraries.js';
import { byName, institutionNames, municipalityNames } from '../names.js';
import '../parts/chart.js';
import { ends, figure, unranked } from '../parts/columns.js';
import { oneOf, patternFilter, patternForm } from '../parts/pattern-fields.js';
import { WHY } from '../parts/why.js';
import { districtName, districts, districtSeat } from '../places.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import { VALUES } from '../values.js';
import { viewer } from '../viewer.js';

const ENDS = '{ lower upper }';
const UNITS = `query Units($filter: PatternFilter, $level: UnitLevel!) {
  units(filter: $filter, level: $level) {
    n pupils rate overdispersion pupilsForZero why { ${WHY} }
    units { code status n pupils expected rate interval ${ENDS} limits95 ${ENDS} limits998 ${ENDS} ratio ratioInterval ${ENDS} }
  }
}`;

/** How many cases the schools of each unit referred, held against their pupils. */
class Units extends Component {
  static properties = ['filters'];
  #answer = null;
  #places = null;

  begin() {
    this.#places = new Resource(this, districts);
    this.#answer = new Resource(this, (signal) => this.#asked(signal));
    this.#places.run();
    this.#answer.run();
  }

  changed() {
    this.#answer?.run();
  }

  #level() {
    return VALUES.UnitLevel.find((one) => one === this.filters.level) ?? 'DISTRICT';
  }

  async #asked(signal) {
    const level = this.#level();
    const answer = (await ask(UNITS, { filter: patternFilter(this.filters), level }, signal)).units;
    const codes = answer.units.map(({ code }) => code);
    const names = { SCHOOL: () => institutionNames(codes, signal), MUNICIPALITY: () => municipalityNames(signal) };
    return { ...answer, level, names: await names[level]?.() };
  }

  #name({ level, names }, code) {
    return level === 'DISTRICT' ? districtName(code, this.#places.value) : serbian(names.get(code) ?? code);
  }

  /** What a unit is called in the picture: a district by the town that it sits in. */
  #short(answer, code) {
    return answer.level === 'DISTRICT' ? districtSeat(code, this.#places.value) : this.#name(answer, code);
  }

  draw() {
    return html`<h1>${t('units.title')}</h1>
      <p>${t('units.words')}</p>
      ${patternForm({
        filters: this.filters,
        places: this.#places.value,
        own: oneOf({ label: t('units.level'), key: 'level', value: this.#level(), values: VALUES.UnitLevel, name: (one) => nameOf('UnitLevel', one) }),
      })}
      ${this.#answer.show((answer) => this.#found(answer))}`;
  }

  #found(answer) {
    if (!answer.units.length) {
      return html`<s-state .empty=${t('units.none')}></s-state>`;
    }
    const named = answer.units.map((unit) => ({ ...unit, name: this.#name(answer, unit.code), short: this.#short(answer, unit.code) }));
    const units = byName(named, (unit) => unit.name);
    const title = t('units.picture');
    const words = t('units.pictureWords');
    const { rate, pupilsForZero: enough } = answer;
    return html`<p class="lead">${rate === null ? t('units.counted', { n: answer.n }) : t('units.countedRate', { n: answer.n, rate })}</p>
      <p>${enough === null ? t('units.neverEnough') : t('units.enough', { pupils: Math.ceil(enough) })} ${this.#spread(answer)}</p>
      <s-chart
        .heading=${title} .words=${words} .why=${answer.why} .file=${'units'} .rows=${units} .columns=${this.#columns(answer)}
        .note=${t('units.note')}
        .picture=${(width) => html`${shapes((status) => nameOf('UnitStatus', status))} ${funnel({ width, title, words, units, rate, enough })}`}
      ></s-chart>
      ${viewer().may('GAPS') ? html`<p class="onward"><a href=${to('gaps', { kind: 'SILENT_UNIT' })}>${t('units.gaps')}</a></p>` : ''}`;
  }

  #spread({ overdispersion }) {
    return overdispersion > 1 ? t('units.spread', { times: overdispersion }) : '';
  }

  #columns({ level }) {
    return unranked([
      { title: nameOf('UnitLevel', level), value: (unit) => unit.name },
      { title: t('record.code'), value: (unit) => unit.code },
      { title: t('units.status'), value: (unit) => nameOf('UnitStatus', unit.status), unsorted: true },
      figure(t('units.n'), (unit) => unit.n),
      figure(t('units.pupils'), (unit) => unit.pupils, (pupils) => number(pupils, 0)),
      figure(t('units.expected'), (unit) => unit.expected),
      figure(t('units.rate'), (unit) => unit.rate),
      ...ends(t('units.rate'), (unit) => unit.interval),
      figure(t('units.lower95'), (unit) => unit.limits95?.lower),
      figure(t('units.upper95'), (unit) => unit.limits95?.upper),
      figure(t('units.lower998'), (unit) => unit.limits998?.lower),
      figure(t('units.upper998'), (unit) => unit.limits998?.upper),
      figure(t('units.ratio'), (unit) => unit.ratio),
      ...ends(t('units.ratio'), (unit) => unit.ratioInterval),
    ]);
  }
}

define('view-units', Units);
