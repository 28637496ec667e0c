import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { moment, nameOf, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import { choice } from '../parts/fields.js';
import '../parts/table.js';
import { Resource } from '../resource.js';
import { filterBy } from '../router.js';
import { Subscription } from '../subscription.js';
import { optionsOf } from '../values.js';
import { toCase } from './chosen.js';

const PAGE = 500;
/** As many as a person can look through; a filter shows the others. */
const MOST = 2000;
const WORK = `query Waiting($first: Int!, $after: String, $kinds: [WorkKind!], $overdue: Boolean) {
  myWork(first: $first, after: $after, kinds: $kinds, overdue: $overdue) {
    totalCount asOf pageInfo { hasNextPage endCursor }
    edges { node {
      id kind whatToDo { en srLatn srCyrl } record { label code } caseCode priority since deadline overdue hoursLeft
      ground { code basis ruleSet unverified }
    } }
  }
}`;
const INCOMING = 'subscription Incoming { incomingReferrals { record { code } priority sentAt deadline } }';

/** What waits for the viewer's institution, and referrals as they come in. */
class Work extends Component {
  static properties = ['filters'];
  #work = null;
  #news = null;
  #arrived = [];

  begin() {
    this.#work = new Resource(this, (signal) => this.#asked(signal));
    this.#work.run();
    this.#news = new Subscription(INCOMING, {}, ({ incomingReferrals }) => this.#arrives(incomingReferrals), () => this.#work.run());
  }

  end() {
    this.#news.stop();
  }

  changed() {
    this.#work?.run();
  }

  async #asked(signal) {
    const { kind, overdue } = this.filters;
    const asked = { first: PAGE, kinds: kind ? [kind] : null, overdue: overdue ? overdue === 'yes' : null };
    const items = [];
    let page;
    do {
      page = (await ask(WORK, { ...asked, after: page?.pageInfo.endCursor }, signal)).myWork;
      items.push(...page.edges.map(({ node }) => node));
    } while (page.pageInfo.hasNextPage && items.length < MOST);
    return { items, total: page.totalCount, asOf: page.asOf };
  }

  #arrives(referral) {
    this.#arrived = [referral, ...this.#arrived];
    say(t('work.arrives', { priority: nameOf('Priority', referral.priority) }));
    this.#work.run();
  }

  draw() {
    return html`<h1>${t('work.title')}</h1>
      <p>${t('work.words')}</p>
      ${this.#arrived.length ? this.#arrivals() : nothing} ${this.#filterForm()} ${this.#work.show((found) => this.#found(found))}`;
  }

  #arrivals() {
    return html`<section class="card arrived" aria-labelledby="arrived">
      <h2 id="arrived">${t('work.arrived')}</h2>
      <ul>
        ${this.#arrived.map(({ record, priority, sentAt, deadline }) => {
          const item = this.#work.value?.items.find((one) => one.record.code === record.code);
          const said = t('work.oneArrived', { priority: nameOf('Priority', priority), moment: moment(sentAt) });
          return html`<li>
            ${item?.caseCode ? html`<a href=${toCase(item)}>${said}</a>` : said} ${deadline ? t('start.due', { moment: moment(deadline) }) : nothing}
          </li>`;
        })}
      </ul>
    </section>`;
  }

  #filterForm() {
    const { kind, overdue } = this.filters;
    const kinds = [['', t('all')], ...optionsOf('WorkKind')];
    return html`<form class="filters" aria-label=${t('filters')} @submit=${(event) => event.preventDefault()}>
      ${choice({ label: t('work.kind'), value: kind, options: kinds, change: (value) => filterBy({ kind: value }) })}
      ${choice({
        label: t('gaps.overdue'), value: overdue, options: [['', t('all')], ['yes', t('yes')], ['no', t('no')]],
        change: (value) => filterBy({ overdue: value }),
      })}
    </form>`;
  }

  #found({ items, total, asOf }) {
    if (!items.length) {
      return html`<s-state .empty=${this.filters.kind || this.filters.overdue ? t('work.noneOfThese') : t('start.noWork')}></s-state>`;
    }
    return html`<p class="small">
        ${t('asOf', { moment: moment(asOf) })} ${total > items.length ? t('gaps.more', { shown: items.length, total }) : nothing}
      </p>
      <s-table .caption=${t('work.list')} .file=${'work'} .rows=${items} .columns=${this.#columns()}></s-table>`;
  }

  #columns() {
    return [
      { title: t('work.what'), value: (item) => words(item.whatToDo), show: (item) => this.#linked(item) },
      { title: t('work.deadline'), value: (item) => item.deadline, show: (item) => this.#deadline(item) },
      { title: t('work.left'), value: (item) => item.hoursLeft, show: (item) => left(item) },
      { title: t('flows.priority'), value: (item) => (item.priority ? nameOf('Priority', item.priority) : '') },
      { title: t('work.ground'), value: (item) => said(item.ground), show: (item) => this.#ground(item) },
      { title: t('work.kind'), value: (item) => nameOf('WorkKind', item.kind) },
    ];
  }

  #linked(item) {
    const about = item.caseCode ? { caseCode: item.caseCode } : item.record.label === 'Observation' ? { observationCode: item.record.code } : null;
    return about ? html`<a href=${toCase(about)}>${words(item.whatToDo)}</a>` : words(item.whatToDo);
  }

  #deadline({ deadline, overdue }) {
    if (!deadline) {
      return t('work.noLimit');
    }
    return html`<span class="nowrap">${moment(deadline)}</span> ${overdue ? html`<span class="badge high">${t('gap.overdue')}</span>` : nothing}`;
  }

  #ground({ ground }) {
    if (!ground) {
      return '';
    }
    const rests = ground.ruleSet === null ? html`${ground.code}${ground.basis ? html`: <span lang="en">${ground.basis}</span>` : nothing}` : said(ground);
    return html`${rests} <span class="badge">${ground.unverified ? t('steps.projectDefault') : t('steps.sourced')}</span>`;
  }
}

/** The duty, or the kind of gap that it becomes, and what it rests on. */
function said(ground) {
  if (!ground) {
    return '';
  }
  return ground.ruleSet === null ? [ground.code, ground.basis].filter(Boolean).join(': ') : t('work.becomes', { gap: nameOf('GapKind', ground.code), version: String(ground.ruleSet) });
}

/** Hours, and days where there are more than two; and how long it is overdue. */
function left({ hoursLeft }) {
  if (hoursLeft === null) {
    return '';
  }
  const most = Math.abs(hoursLeft);
  const hours = Math.round(most);
  const days = Math.round(most / 24);
  if (hoursLeft < 0) {
    return most < 48 ? t('work.hoursOver', { n: hours }) : t('work.daysOver', { n: days });
  }
  return most < 48 ? t('work.hours', { n: hours }) : t('work.days', { n: days });
}

define('view-work', Work);
