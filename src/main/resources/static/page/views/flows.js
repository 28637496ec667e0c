import { ask } from '../api.js';
import { matrix } from '../charts/matrix.js';
import { sankey } from '../charts/sankey.js';
import { Component, define } from '../component.js';
import { dayAfter, justBefore } from '../days.js';
import { nameOf, number, serbian, t } from '../language.js';
import { html, loadSankey, nothing } from '../libraries.js';
import { choice, dayField } from '../parts/fields.js';
import { WHY } from '../parts/why.js';
import '../parts/chart.js';
import { districtOptions, districts } from '../places.js';
import { Resource } from '../resource.js';
import { filterBy, to } from '../router.js';
import { SOME, VALUES, optionsOf } from '../values.js';
import { viewer } from '../viewer.js';

const FIGURES = `from fromName to toName count suppressed received receivedInTime withLimit responded withFeedback medianHoursToAcknowledgement`;
const FLOWS = `query Flows($filter: ReferralFlowFilter, $groupBy: FlowGrouping!) { referralFlows(filter: $filter, groupBy: $groupBy) { ${FIGURES} } }`;
const WHYS = `query FlowReasons($filter: ReferralFlowFilter, $groupBy: FlowGrouping!) {
  referralFlows(filter: $filter, groupBy: $groupBy) { from to why { ${WHY} } }
}`;
const YEARS = 'query Years { statistics(table: REFERRALS, dimensions: []) { releases { year } } }';
/** More bands than this nobody tells apart; the matrix and the table have them all. */
const MOST_BANDS = 50;

/** Who hands cases on to whom, as bands, as a matrix and as a table; a flow that is chosen shows its figures. */
class Flows extends Component {
  static properties = ['filters'];
  #flows = null;
  #years = null;
  #places = null;
  #d3 = null;
  #chosen = null;

  begin() {
    this.#places = new Resource(this, districts);
    this.#d3 = new Resource(this, loadSankey);
    this.#flows = new Resource(this, (signal) => this.#asked(signal));
    this.#years = new Resource(this, async (signal) => {
      const { releases } = (await ask(YEARS, {}, signal)).statistics;
      return releases.map(({ year }) => String(year)).reverse();
    });
    this.#places.run();
    this.#d3.run();
    (this.#onlyAggregates() ? this.#years.run() : Promise.resolve()).then(() => this.#flows.run());
  }

  changed() {
    this.#chosen = null;
    this.#flows?.run();
  }

  #onlyAggregates() {
    return viewer().right('FLOWS') === 'AGGREGATE';
  }

  #groupings() {
    return this.#onlyAggregates() ? SOME.FlowGrouping.aggregates : VALUES.FlowGrouping;
  }

  #groupBy() {
    return this.#groupings().find((one) => one === this.filters.by) ?? this.#groupings()[0];
  }

  #year() {
    return this.filters.year ?? this.#years.value?.[0];
  }

  #question() {
    const { from, until, priority, district } = this.filters;
    const filter = this.#onlyAggregates()
      ? { year: Number(this.#year()) }
      : {
          ...(from && { sentAfter: justBefore(from) }),
          ...(until && { sentUntil: justBefore(dayAfter(until)) }),
          ...(priority && { priorities: [priority] }),
          ...(district && { districtCodes: [district] }),
        };
    return { filter, groupBy: this.#groupBy() };
  }

  async #asked(signal) {
    if (this.#onlyAggregates() && !this.#year()) {
      return [];
    }
    return (await ask(FLOWS, this.#question(), signal)).referralFlows;
  }

  draw() {
    return html`<h1>${t('flows.title')}</h1>
      <p>${this.#onlyAggregates() ? t('flows.aggregates') : t('flows.words')}</p>
      ${this.#form()} ${this.#flows.show((flows) => (this.#years.failure ? this.#years.show() : this.#found(flows)))}`;
  }

  #form() {
    const { from, until, priority, district } = this.filters;
    const by = choice({
      label: t('flows.by'),
      value: this.#groupBy(),
      options: this.#groupings().map((one) => [one, nameOf('FlowGrouping', one)]),
      change: (value) => filterBy({ by: value }),
    });
    const years = choice({
      label: t('flows.year'),
      value: this.#year(),
      options: (this.#years.value ?? []).map((year) => [year, year]),
      change: (value) => filterBy({ year: value }),
    });
    return html`<form class="filters" aria-label=${t('filters')} @submit=${(event) => event.preventDefault()}>
      ${by}
      ${this.#onlyAggregates()
        ? years
        : html`${dayField({ label: t('from'), value: from, change: (value) => filterBy({ from: value }) })}
            ${dayField({ label: t('until'), value: until, change: (value) => filterBy({ until: value }) })}
            ${choice({
              label: t('flows.priority'),
              value: priority,
              options: [['', t('all')], ...optionsOf('Priority')],
              change: (value) => filterBy({ priority: value }),
            })}
            ${choice({
              label: t('flows.district'),
              value: district,
              options: [['', t('all')], ...districtOptions(this.#places.value)],
              change: (value) => filterBy({ district: value }),
            })}`}
    </form>`;
  }

  /** The name of an end of a flow. */
  #names(flows) {
    const group = this.#groupBy();
    if (group === 'KIND' || group === 'SECTOR') {
      return (code) => nameOf(group === 'KIND' ? 'InstitutionKind' : 'Sector', code);
    }
    const known = new Map(flows.flatMap((flow) => [[flow.from, flow.fromName], [flow.to, flow.toName]]));
    return (code) => (code === 'NATIONAL' ? t('place.national') : serbian(known.get(code) ?? code));
  }

  #found(flows) {
    if (!flows.length) {
      return html`<s-state .empty=${t('flows.none')}></s-state>`;
    }
    const name = this.#names(flows);
    const choose = (flow) => this.#choose(flow);
    const bands = flows.slice(0, MOST_BANDS);
    const words = flows.length > bands.length ? t('flows.largest', { n: bands.length, of: flows.length }) : t('flows.pictureWords');
    const title = t('flows.picture');
    return html`${this.#chosen ? this.#details(this.#chosen, name) : html`<p class="small">${t('flows.choose')}</p>`}
      ${this.#d3.show(
        (d3) => html`<s-chart
          .heading=${title} .words=${words} .file=${'referral-flows'} .rows=${flows} .columns=${this.#columns(name)}
          .picture=${(width) => sankey({ d3, width, title, words, flows: bands, name, choose })}
        ></s-chart>`,
      )}
      <h2>${t('flows.matrix')}</h2>
      ${matrix({ caption: t('flows.matrix'), flows: bands, name, choose })}
      <p class="small"><span class="key suppressed" aria-hidden="true">·</span> ${t('flows.suppressedKey')}</p>`;
  }

  #columns(name) {
    const part = (title, key) => ({
      title,
      value: (flow) => flow[key],
      show: (flow) => (flow[key] === null ? html`<span class="suppressed-words">${this.#missing(flow)}</span>` : number(flow[key])),
      csv: (flow) => flow[key] ?? this.#missing(flow),
      numeric: true,
    });
    return [
      { title: t('flows.from'), value: (flow) => name(flow.from) },
      { title: t('flows.to'), value: (flow) => name(flow.to) },
      part(t('flows.count'), 'count'),
      part(t('flows.received'), 'received'),
      part(t('flows.receivedInTime'), 'receivedInTime'),
      part(t('flows.withLimit'), 'withLimit'),
      part(t('flows.responded'), 'responded'),
      part(t('flows.withFeedback'), 'withFeedback'),
      part(t('flows.median'), 'medianHoursToAcknowledgement'),
    ];
  }

  #missing(flow) {
    return this.#onlyAggregates() || flow.suppressed ? t('suppressed') : t('none');
  }

  #choose(flow) {
    this.#chosen = flow;
    this.update();
    setTimeout(() => this.querySelector('.chosen-flow')?.focus());
  }

  #details(flow, name) {
    const title = t('flows.one', { from: name(flow.from), to: name(flow.to) });
    const why = async (signal) => {
      const { referralFlows } = await ask(WHYS, this.#question(), signal);
      return referralFlows.find((one) => one.from === flow.from && one.to === flow.to)?.why;
    };
    return html`<section class="card chosen-flow" tabindex="-1" aria-label=${title}>
      <div class="heading">
        <h2>${title}</h2>
        <s-why .of=${title} .why=${why}></s-why>
        <button @click=${() => this.#choose(null)}>${t('close')}</button>
      </div>
      <dl class="facts">
        ${this.#columns(name).slice(2).map(({ title: term, show }) => html`<dt>${term}</dt><dd>${show(flow)}</dd>`)}
      </dl>
      ${this.#gapLink(flow)}
    </section>`;
  }

  /** Gaps between the two ends, where the ends are places that gaps are asked by. */
  #gapLink(flow) {
    if (!viewer().may('GAPS')) {
      return nothing;
    }
    const filters = { INSTITUTION: { institution: flow.to }, DISTRICT: { district: flow.to === 'NATIONAL' ? 'national' : flow.to } }[this.#groupBy()];
    return filters ? html`<p><a href=${to('gaps', filters)}>${t('flows.gaps')}</a></p>` : nothing;
  }
}

define('view-flows', Flows);
