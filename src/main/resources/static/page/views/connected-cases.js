import { Component, define } from '../component.js';
import { day, number, t, words } from '../language.js';
import { html } from '../libraries.js';
import '../parts/table.js';
import '../parts/why.js';
import { Resource } from '../resource.js';
import { connectedCases } from './neighbourhood-questions.js';

/** The cases that share something with a case, and what that is. */
class ConnectedCases extends Component {
  static properties = ['code'];
  #found = null;

  begin() {
    this.#found = new Resource(this, (signal) => connectedCases(this.code, signal));
    this.#found.run();
  }

  changed() {
    this.#found?.run();
  }

  draw() {
    const title = t('connected.title');
    return html`<section class="card">
      <h2>${title}</h2>
      <p>${t('connected.words')}</p>
      ${this.#found.show((found) =>
        found?.cases.length
          ? html`<div class="heading"><p>${t('connected.count', { n: found.totalCount })}</p><s-why .of=${title} .why=${found.why}></s-why></div>
              <s-table .caption=${title} .file=${'connected'} .columns=${this.#columns()} .rows=${this.#rows(found.cases)}></s-table>`
          : html`<s-state .empty=${t('connected.none')}></s-state>`,
      )}
    </section>`;
  }

  #rows(cases) {
    return cases.flatMap((one) => one.ties.map((tie) => ({ ...one, tie })));
  }

  #columns() {
    return [
      { title: t('record.code'), value: ({ caseCode }) => caseCode },
      { title: t('connected.opened'), value: ({ openedOn }) => openedOn, show: ({ openedOn }) => day(openedOn) },
      { title: t('connected.strength'), value: ({ strength }) => strength, show: ({ strength }) => number(strength), numeric: true },
      { title: t('connected.shares'), value: ({ tie }) => words(tie.words) },
      { title: t('connected.record'), value: ({ tie }) => tie.record.code },
      { title: t('around.since'), value: ({ tie }) => tie.since, show: ({ tie }) => day(tie.since) },
      { title: t('connected.cases'), value: ({ tie }) => tie.cases, numeric: true },
      { title: t('connected.counts'), value: ({ tie }) => (tie.counts ? t('yes') : t('no')) },
    ];
  }
}

define('s-connected-cases', ConnectedCases);
