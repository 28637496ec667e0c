import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { dayAfter, momentOf } from '../days.js';
import { moment, nameOf, number, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { choice, dayField } from '../parts/fields.js';
import { moreButton, pages } from '../parts/paging.js';
import '../parts/table.js';
import { Resource } from '../resource.js';
import { filterBy } from '../router.js';
import { optionsOf } from '../values.js';
import './audit-entry.js';
import './audit-head.js';

const ENTRIES = `query AuditLog($filter: AuditFilter, $first: Int!, $after: String) {
  auditEntries(filter: $filter, first: $first, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node { seq at kind who role purpose operation errors pseudonyms { label codes } counts { of count } total from brokenGlass
      caseCode reason previous hash } }
  }
}`;
const OPENINGS = `query Openings($first: Int!, $after: String) {
  brokenGlass(first: $first, after: $after) {
    pageInfo { hasNextPage endCursor } edges { node { openedAt who role caseCode reason until endedAt recordsRead } }
  }
}`;
const AT_ONCE = 500;

/** Who did what, for auditors. Whom and what a search is about stays in the memory of the page: an address may be sent on. */
class Audit extends Component {
  static properties = ['filters'];
  #entries = null;
  #openings = null;
  #before = null;
  #about = {};
  #chosen = null;

  begin() {
    this.#entries = new Resource(this, (signal) =>
      pages(async (page) => (await ask(ENTRIES, { filter: this.#filter(), ...page }, signal)).auditEntries, this.#before, AT_ONCE));
    this.#openings = new Resource(this, (signal) => pages(async (page) => (await ask(OPENINGS, page, signal)).brokenGlass));
    this.#entries.run();
    this.#openings.run();
  }

  changed() {
    this.#look(null);
  }

  #look(before) {
    this.#before = before;
    this.#chosen = null;
    this.#entries?.run();
  }

  #filter() {
    const { kind, role, from, until, glass } = this.filters;
    const { who, code } = this.#about;
    return {
      ...(kind && { kinds: [kind] }),
      ...(role && { roles: [role] }),
      ...(from && { from: momentOf(`${from}T00:00`) }),
      ...(until && { until: momentOf(`${dayAfter(until)}T00:00`) }),
      ...(glass && { brokenGlass: true }),
      ...(who && { who: [who] }),
      ...(code && { code }),
    };
  }

  #seek(event) {
    event.preventDefault();
    this.#about = Object.fromEntries([...new FormData(event.target)].map(([name, value]) => [name, value.trim()]));
    this.#look(null);
  }

  draw() {
    return html`<h1>${t('audit.title')}</h1>
      <p>${t('audit.words')}</p>
      <s-audit-head .entries=${this.#entries.value?.nodes ?? []}></s-audit-head>
      <h2>${t('audit.entries')}</h2>
      ${this.#filterForm()}
      ${this.#entries.show((found) => this.#found(found))}
      <h2>${t('audit.openings')}</h2>
      <p>${t('audit.openingsWords')}</p>
      ${this.#openings.show(({ nodes }) => this.#opened(nodes))}`;
  }

  #filterForm() {
    const { kind, role, from, until, glass } = this.filters;
    const all = (options) => [['', t('all')], ...options];
    return html`<form class="filters" aria-label=${t('filters')} @submit=${(event) => this.#seek(event)}>
      ${choice({ label: t('audit.kind'), value: kind, options: all(optionsOf('AuditKind')), change: (value) => filterBy({ kind: value }) })}
      ${choice({ label: t('audit.role'), value: role, options: all(optionsOf('Role')), change: (value) => filterBy({ role: value }) })}
      ${dayField({ label: t('from'), value: from, change: (value) => filterBy({ from: value }) })}
      ${dayField({ label: t('until'), value: until, change: (value) => filterBy({ until: value }) })}
      ${choice({ label: t('audit.glass'), value: glass, options: all([['yes', t('audit.onlyGlass')]]), change: (value) => filterBy({ glass: value }) })}
      <label class="field"><span>${t('audit.who')}</span><input name="who" maxlength="200" autocomplete="off" /></label>
      <label class="field"><span>${t('audit.code')}</span><input name="code" maxlength="100" autocomplete="off" /></label>
      <div class="field"><span>${t('audit.memory')}</span><button>${t('audit.seek')}</button></div>
    </form>`;
  }

  #found(found) {
    if (!found.nodes.length) {
      return html`<s-state .empty=${t('audit.none')}></s-state>`;
    }
    return html`<s-audit-entry .entry=${this.#chosen}></s-audit-entry>
      <s-table .caption=${t('audit.entries')} .file=${'audit'} .rows=${found.nodes} .columns=${this.#columns()}></s-table>
      ${moreButton(found, () => this.#look(found))}`;
  }

  #choose(entry) {
    this.#chosen = entry;
    this.update();
  }

  #columns() {
    return [
      {
        title: t('audit.seq'),
        value: (row) => Number(row.seq),
        show: (row) => html`<button aria-label=${t('audit.open', { seq: row.seq })} @click=${() => this.#choose(row)}>${number(Number(row.seq))}</button>`,
      },
      { title: t('audit.at'), value: (row) => row.at, show: (row) => html`<span class="nowrap">${moment(row.at)}</span>` },
      { title: t('audit.kind'), value: (row) => nameOf('AuditKind', row.kind) },
      { title: t('audit.who'), value: (row) => row.who },
      { title: t('audit.role'), value: (row) => (row.role ? nameOf('Role', row.role) : '') },
      { title: t('audit.operation'), value: (row) => row.operation, show: (row) => html`<code class="operation">${row.operation}</code>` },
      { title: t('audit.total'), value: (row) => row.total, show: (row) => number(row.total), numeric: true },
      { title: t('audit.glass'), value: (row) => (row.brokenGlass ? t('yes') : t('no')) },
    ];
  }

  #opened(openings) {
    return openings.length
      ? html`<s-table
          .caption=${t('audit.openings')} .file=${'broken-glass'} .rows=${openings}
          .columns=${[
            { title: t('audit.openedAt'), value: (row) => row.openedAt, show: (row) => html`<span class="nowrap">${moment(row.openedAt)}</span>` },
            { title: t('audit.who'), value: (row) => row.who },
            { title: t('audit.role'), value: (row) => (row.role ? nameOf('Role', row.role) : '') },
            { title: t('audit.case'), value: (row) => row.caseCode },
            { title: t('audit.reason'), value: (row) => row.reason },
            { title: t('audit.closed'), value: (row) => row.endedAt ?? row.until, show: (row) => moment(row.endedAt ?? row.until) },
            { title: t('audit.read'), value: (row) => row.recordsRead, numeric: true },
          ]}
        ></s-table>`
      : html`<s-state .empty=${t('audit.noOpenings')}></s-state>`;
  }
}

define('view-audit', Audit);
