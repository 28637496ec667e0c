import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { day, moment, nameOf, number, percent, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import { WHY } from '../parts/why.js';
import '../parts/table.js';
import { districtName, districts } from '../places.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import { viewer } from '../viewer.js';
import './gap-acts.js';
import { gapNews } from './gap-questions.js';

const GAP = `query Gap($id: ID!) {
  cooperationGap(id: $id) {
    id kind title { en srLatn srCyrl } status severity since certainty districtCode
    subjects { role code name { en srLatn srCyrl } }
    expected { value basis { en srLatn srCyrl } } observed { count of suppressed } interval { lower upper } probability needed
    explanation { en srLatn srCyrl } whatWouldCloseIt { en srLatn srCyrl } ruleSet
    openedAt closedAt acknowledgedAt ownerCode dueOn overdue dismissedAt
    history { at act byRole byInstitution ownerCode dueOn text }
  }
}`;
const REASON = `query GapReason($id: ID!) { cooperationGap(id: $id) { why { ${WHY} } } }`;
const EVIDENCE = `query GapEvidence($id: ID!, $after: String) {
  cooperationGap(id: $id) { evidence(first: 100, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id label code } }
  } }
}`;

/** One gap: what was found, how sure that is, the records behind it, what became of it, and what to do about it. */
class Gap extends Component {
  static properties = ['filters'];
  #gap = null;
  #evidence = null;
  #places = null;
  #news = null;

  begin() {
    this.#places = new Resource(this, districts);
    this.#gap = new Resource(this, async (signal) => (await ask(GAP, { id: this.filters.id ?? '' }, signal)).cooperationGap);
    this.#evidence = new Resource(this, (signal) => this.#records(signal));
    [this.#places, this.#gap, this.#evidence].forEach((resource) => resource.run());
    this.#news = gapNews(() => this.#gap.run());
  }

  end() {
    this.#news.stop();
  }

  changed() {
    this.#gap?.run();
    this.#evidence?.run();
  }

  async #records(signal) {
    const records = [];
    let page;
    do {
      const variables = { id: this.filters.id ?? '', after: page?.pageInfo.endCursor };
      page = (await ask(EVIDENCE, variables, signal)).cooperationGap?.evidence;
      records.push(...(page?.edges ?? []).map(({ node }) => node));
    } while (page?.pageInfo.hasNextPage);
    return records;
  }

  draw() {
    return html`<p><a href=${to('gaps')}>${t('gap.back')}</a></p>
      ${this.#gap.show((gap) => (gap ? this.#shown(gap) : html`<h1>${t('gap.title')}</h1><s-state .empty=${t('gap.none')}></s-state>`))}`;
  }

  #shown(gap) {
    const title = words(gap.title);
    const why = async (signal) => (await ask(REASON, { id: gap.id }, signal)).cooperationGap?.why;
    return html`<div class="heading">
        <h1>${title}</h1>
        <s-why .of=${title} .why=${why}></s-why>
      </div>
      <p>
        <span class="badge ${gap.severity.toLowerCase()}">${nameOf('GapSeverity', gap.severity)}</span>
        <span class="badge">${nameOf('GapStatus', gap.status)}</span>
        ${gap.overdue ? html`<span class="badge high">${t('gap.overdue')}</span>` : nothing}
      </p>
      <p class="lead">${words(gap.explanation)}</p>
      <p><strong>${t('gap.closes')}</strong> ${words(gap.whatWouldCloseIt)}</p>
      ${this.#facts(gap)}
      <s-gap-acts .gap=${gap} .done=${(said) => this.#done(said)}></s-gap-acts>
      <h2>${t('gap.evidence')}</h2>
      <p>${t('gap.evidenceWords')}</p>
      ${this.#evidence.show((records) => this.#recordTable(records))}
      <h2>${t('gap.history')}</h2>
      <ol class="history">${gap.history.map((entry) => this.#entry(entry))}</ol>`;
  }

  #done(said) {
    say(said);
    return this.#gap.run();
  }

  #facts(gap) {
    const fact = (name, value) => (value === null || value === undefined || value === '' ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`);
    return html`<dl class="facts">
      ${fact(t('gaps.subjects'), gap.subjects.map(({ code, name }) => html`<div>${words(name)} <code>${code}</code></div>`))}
      ${fact(t('gaps.district'), districtName(gap.districtCode, this.#places.value))}
      ${fact(t('gaps.since'), day(gap.since))}
      ${fact(t('gap.expected'), this.#expected(gap))}
      ${fact(t('gap.observed'), this.#observed(gap))}
      ${fact(t('gap.certainty'), this.#certainty(gap))}
      ${fact(t('gap.needed'), gap.needed === null ? null : number(gap.needed))}
      ${fact(t('gap.opened'), moment(gap.openedAt))} ${fact(t('gap.closed'), moment(gap.closedAt))}
      ${fact(t('gap.acknowledged'), moment(gap.acknowledgedAt))} ${fact(t('gap.owner'), gap.ownerCode)}
      ${fact(t('gap.due'), day(gap.dueOn))} ${fact(t('gap.dismissed'), moment(gap.dismissedAt))}
    </dl>`;
  }

  #expected({ expected, observed }) {
    const value = observed.suppressed ? t('withheld') : expected.value === null ? '' : number(expected.value);
    return html`${value} <span class="small">${words(expected.basis)}</span>`;
  }

  #observed({ observed: { count, of, suppressed } }) {
    if (suppressed) {
      return html`<span class="suppressed-words">${t('withheld')}</span>`;
    }
    return count === null ? '' : of === null ? number(count) : t('gap.countOf', { count, of });
  }

  #certainty({ certainty, interval, probability }) {
    const kind = nameOf('GapCertainty', certainty);
    if (probability !== null) {
      return html`${kind}: ${percent(probability)}`;
    }
    return interval ? t('interval', { lower: number(interval.lower), upper: interval.upper === null ? '∞' : number(interval.upper) }) : kind;
  }

  #recordTable(records) {
    return records.length
      ? html`<s-table
          .caption=${t('gap.evidence')} .file=${'evidence'} .rows=${records}
          .columns=${[
            { title: t('record.label'), value: (record) => nameOf('Label', record.label) },
            { title: t('record.code'), value: (record) => record.code, show: (record) => html`<code>${record.code}</code>` },
          ]}
        ></s-table>`
      : html`<s-state .empty=${t('gap.noEvidence')}></s-state>`;
  }

  #entry({ at, act, byRole, byInstitution, ownerCode, dueOn, text }) {
    const who = byRole ? `${nameOf('Role', byRole)}${byInstitution ? ` (${byInstitution})` : ''}` : t('gap.byRun');
    return html`<li>
      <span class="small">${moment(at)}</span> <strong>${nameOf('GapAct', act)}</strong> ${who}
      ${ownerCode ? t('gap.assignedTo', { owner: ownerCode, day: day(dueOn) }) : nothing}
      ${text ? html`<q>${text}</q>` : nothing}
    </li>`;
  }
}

define('view-gap', Gap);
