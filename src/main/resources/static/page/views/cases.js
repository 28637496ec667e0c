import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { day, nameOf, serbian, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import { choice, dayField } from '../parts/fields.js';
import '../parts/table.js';
import { Resource } from '../resource.js';
import { filterBy } from '../router.js';
import { optionsOf } from '../values.js';
import { viewer } from '../viewer.js';
import './act.js';
import { stateOfCase } from './case-state.js';
import { toCase } from './chosen.js';

const PAGE = 500;
/** As many as a person can look through; a filter shows the others. */
const MOST = 2000;
const CASES = `query Cases($first: Int!, $after: String, $filter: CaseFilter) {
  cases(first: $first, after: $after, filter: $filter, orderBy: OPENED_ON_DESC) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { node { caseCode openedOn status closedOn opener { name } lead { institutionCode name } student { studentCode } } }
  }
}`;
const STUDENTS = `query Students($filter: StudentFilter) {
  students(first: 500, filter: $filter) {
    totalCount edges { node { studentCode birthYear cases(first: 1) { edges { node { caseCode } } } } }
  }
}`;
const REGISTER = `mutation Register($clientKey: ID!, $birthYear: Int!, $sex: Sex) {
  registerStudent(clientKey: $clientKey, birthYear: $birthYear, sex: $sex) { studentCode }
}`;

/** The cases that are the viewer's to see, the latest first; for a school also its students of whom there is no case. */
class Cases extends Component {
  static properties = ['filters'];
  #cases = null;
  #students = null;

  begin() {
    this.#cases = new Resource(this, (signal) => this.#asked(signal));
    this.#cases.run();
    if (viewer().role === 'SCHOOL_PROFESSIONAL' && viewer().institutionCode) {
      this.#students = new Resource(this, async (signal) => {
        const filter = { schoolCodes: [viewer().institutionCode] };
        return (await ask(STUDENTS, { filter }, signal)).students.edges.map(({ node }) => node).filter((one) => !one.cases.edges.length);
      });
      this.#students.run();
    }
  }

  changed() {
    this.#cases?.run();
  }

  async #asked(signal) {
    const { status, from, until } = this.filters;
    const filter = { ...(status && { status }), ...(from && { openedFrom: from }), ...(until && { openedUntil: until }) };
    const cases = [];
    let page;
    do {
      page = (await ask(CASES, { first: PAGE, after: page?.pageInfo.endCursor, filter }, signal)).cases;
      cases.push(...page.edges.map(({ node }) => node));
    } while (page.pageInfo.hasNextPage && cases.length < MOST);
    return { cases, total: page.totalCount };
  }

  draw() {
    return html`<h1>${t('cases.title')}</h1>
      <p>${t('cases.words')}</p>
      ${this.#filterForm()} ${this.#cases.show((found) => this.#found(found))}
      ${this.#students ? this.#students.show((students) => this.#without(students)) : nothing}`;
  }

  #filterForm() {
    const { status, from, until } = this.filters;
    const statuses = [['', t('all')], ...optionsOf('CaseStatus')];
    return html`<form class="filters" aria-label=${t('filters')} @submit=${(event) => event.preventDefault()}>
      ${choice({ label: t('cases.state'), value: status, options: statuses, change: (value) => filterBy({ status: value }) })}
      ${dayField({ label: t('cases.openedFrom'), value: from, change: (value) => filterBy({ from: value }) })}
      ${dayField({ label: t('cases.openedUntil'), value: until, change: (value) => filterBy({ until: value }) })}
    </form>`;
  }

  #found({ cases, total }) {
    if (!cases.length) {
      return html`<s-state .empty=${t('cases.none')}></s-state>`;
    }
    return html`${total > cases.length ? html`<p class="small">${t('gaps.more', { shown: cases.length, total })}</p>` : nothing}
      <s-table
        .caption=${t('cases.title')} .file=${'cases'} .rows=${cases}
        .columns=${[
          { title: t('cases.code'), value: (one) => one.caseCode, show: (one) => html`<a class="nowrap" href=${toCase({ caseCode: one.caseCode })}>${one.caseCode}</a>` },
          { title: t('cases.student'), value: (one) => one.student.studentCode, show: (one) => html`<code class="nowrap">${one.student.studentCode}</code>` },
          { title: t('cases.opened'), value: (one) => one.openedOn, show: (one) => html`<span class="nowrap">${day(one.openedOn)}</span>` },
          { title: t('cases.opener'), value: (one) => serbian(one.opener.name) },
          { title: t('case.lead'), value: (one) => (one.lead ? serbian(one.lead.name) : t('case.noLead')) },
          { title: t('cases.state'), value: (one) => nameOf('CaseState', stateOfCase(one)) },
        ]}
      ></s-table>`;
  }

  #without(students) {
    const sexes = optionsOf('Sex');
    return html`<h2>${t('cases.without')}</h2>
      <p>${t('cases.withoutWords')}</p>
      ${students.length
        ? html`<details>
            <summary>${t('cases.some', { n: students.length })}</summary>
            <s-table
              .caption=${t('cases.without')} .file=${'students'} .rows=${students}
              .columns=${[
                { title: t('cases.student'), value: (one) => one.studentCode, show: (one) => html`<a href=${toCase({ studentCode: one.studentCode })}>${one.studentCode}</a>` },
                { title: t('cases.born'), value: (one) => String(one.birthYear) },
              ]}
            ></s-table>
          </details>`
        : html`<s-state .empty=${t('cases.noneWithout')}></s-state>`}
      <section class="acts" aria-label=${t('cases.register')}>
        <s-act
          .heading=${t('cases.register')} .hint=${t('cases.registerWords')} .query=${REGISTER} .fixed=${{}} .kept=${REGISTER}
          .fields=${[
            { name: 'birthYear', kind: 'number', label: t('cases.born'), read: Number },
            { name: 'sex', kind: 'choice', label: t('cases.sex'), optional: true, options: [['', t('cases.sexNot')], ...sexes] },
          ]}
          .done=${({ registerStudent: { studentCode } }) => {
            say(t('cases.registered'));
            location.hash = toCase({ studentCode });
          }}
        ></s-act>
      </section>`;
  }
}

define('view-cases', Cases);
