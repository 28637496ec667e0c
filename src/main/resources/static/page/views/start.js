import { ask } from '../api.js';
import { months } from '../charts/months.js';
import { Component, define } from '../component.js';
import { moment, month, nameOf, number, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { WHY } from '../parts/why.js';
import '../parts/chart.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import { viewer } from '../viewer.js';
import { VIEWS } from '../views.js';
import { closedGaps, gapNews, openGaps } from './gap-questions.js';

const WORK = `query Work {
  digest { asOf waiting overdue counts { kind waiting overdue } }
  myWork(first: 5) { edges { node { id kind whatToDo { en srLatn srCyrl } deadline overdue } } }
}`;
const SEASONS = `query Seasons {
  seasons(by: REFERRALS) { months { month n expected interval { lower upper } } why { ${WHY} } }
}`;
const LATELY = 30 * 24 * 3600 * 1000;

/** The state of co-operation today, as far as it is the viewer's to see. */
class Start extends Component {
  static properties = ['filters'];
  #gaps = null;
  #work = null;
  #seasons = null;
  #news = null;

  begin() {
    const who = viewer();
    if (who.may('GAPS')) {
      this.#gaps = new Resource(this, (signal) => this.#counted(signal));
      this.#news = gapNews(() => this.#gaps.run());
    }
    if (who.may('WORK') && who.institutionCode) {
      this.#work = new Resource(this, (signal) => ask(WORK, {}, signal));
    }
    if (who.right('PATTERNS') === 'ALL') {
      this.#seasons = new Resource(this, async (signal) => (await ask(SEASONS, {}, signal)).seasons);
    }
    [this.#gaps, this.#work, this.#seasons].forEach((resource) => resource?.run());
  }

  end() {
    this.#news?.stop();
  }

  async #counted(signal) {
    const [open, closed] = await Promise.all([openGaps({}, signal), closedGaps({}, signal)]);
    const since = Date.now() - LATELY;
    const lately = (gaps, moment) => gaps.filter((gap) => gap[moment] && Date.parse(gap[moment]) > since).length;
    return {
      asOf: open.asOf,
      open: open.total,
      opened: lately(open.gaps, 'openedAt'),
      closed: lately(closed.gaps, 'closedAt'),
      overdue: open.gaps.filter((gap) => gap.overdue).length,
    };
  }

  draw() {
    return html`<h1>${t('start.title')}</h1>
      <div class="cards">
        ${this.#card(this.#gaps, t('start.gaps'), (gaps) => this.#gapCard(gaps))}
        ${this.#card(this.#work, t('start.work'), (work) => this.#workCard(work))}
        ${this.#views()}
      </div>
      ${this.#seasons ? this.#seasons.show((seasons) => this.#seasonChart(seasons)) : nothing}`;
  }

  #card(resource, title, drawn) {
    return resource ? html`<section class="card"><h2>${title}</h2>${resource.show(drawn)}</section>` : nothing;
  }

  #gapCard({ open, opened, closed, overdue, asOf }) {
    const figure = (count, name, filters) =>
      html`<li><a href=${to('gaps', filters)}><strong>${number(count)}</strong> <span>${name}</span></a></li>`;
    return html`<ul class="figures">
        ${figure(open, t('start.open'), {})} ${figure(opened, t('start.opened'), {})}
        ${figure(closed, t('start.closed'), { status: 'CLOSED' })} ${figure(overdue, t('start.overdue'), { overdue: 'yes' })}
      </ul>
      <p class="small">${t('asOf', { moment: moment(asOf) })}</p>`;
  }

  #workCard({ digest, myWork }) {
    if (!digest.waiting) {
      return html`<s-state .empty=${t('start.noWork')}></s-state>`;
    }
    return html`<p>${t('start.waiting', { n: digest.waiting })} ${t('start.ofThemOverdue', { n: digest.overdue })}</p>
      <ul>
        ${digest.counts.map(
          ({ kind, waiting, overdue }) =>
            html`<li>${nameOf('WorkKind', kind)}: ${number(waiting)}${overdue ? html`. ${t('start.ofThemOverdue', { n: overdue })}` : nothing}</li>`,
        )}
      </ul>
      <h3>${t('start.first')}</h3>
      <ol>
        ${myWork.edges.map(
          ({ node }) => html`<li>
            ${words(node.whatToDo)}
            ${node.deadline ? html`<span class=${node.overdue ? 'late' : 'small'}>${node.overdue ? t('start.wasDue', { moment: moment(node.deadline) }) : t('start.due', { moment: moment(node.deadline) })}</span>` : nothing}
          </li>`,
        )}
      </ol>
      <p><a href=${to('work')}>${t('start.allWork')}</a></p>`;
  }

  #views() {
    const views = VIEWS.filter((view) => view.group && view.path !== 'start' && view.may(viewer()));
    return html`<section class="card start-views">
      <h2>${t('start.views')}</h2>
      <ul>
        ${views.map((view) => html`<li><a href=${to(view.path)}>${view.title()}</a></li>`)}
        <li><a href="/graphiql">${t('nav.graphiql')}</a></li>
      </ul>
    </section>`;
  }

  #seasonChart({ months: rows, why }) {
    const last = rows.at(-1);
    if (!last) {
      return html`<s-state .empty=${t('start.noSeasons')}></s-state>`;
    }
    const said =
      last.expected === null
        ? t('start.lastMonth', { month: month(last.month, 'long'), count: last.n })
        : t('start.lastMonthExpected', { month: month(last.month, 'long'), count: last.n, expected: number(last.expected, 1) });
    return html`<s-chart
      .heading=${t('start.seasons')} .words=${said} .why=${why} .file=${'referrals-by-month'}
      .picture=${(width) => months({ width, title: t('start.seasons'), words: said, rows })}
      .rows=${rows}
      .columns=${[
        { title: t('months.month'), value: (row) => row.month, show: (row) => month(row.month, 'long') },
        { title: t('months.count'), value: (row) => row.n, numeric: true },
        { title: t('interval.lower'), value: (row) => row.interval.lower, numeric: true },
        { title: t('interval.upper'), value: (row) => row.interval.upper, numeric: true },
        { title: t('months.expected'), value: (row) => row.expected, numeric: true },
      ]}
    ></s-chart>`;
  }
}

define('view-start', Start);
