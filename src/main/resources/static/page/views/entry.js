import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { nameOf, t } from '../language.js';
import { html } from '../libraries.js';
import '../parts/history.js';
import '../parts/table.js';
import { districts } from '../places.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import { viewer } from '../viewer.js';
import { actsOf } from './register-acts.js';
import { ENTRIES, saidOf } from './register-entries.js';
import { entryActs } from './register-forms.js';

/** One entry of a register: what it says and said, its parts, and what the viewer may do with it. */
class Entry extends Component {
  static properties = ['filters'];
  #places = null;
  #entry = null;

  begin() {
    this.#places = new Resource(this, districts);
    this.#entry = new Resource(this, async (signal) => {
      const { of = '', code = '' } = this.filters;
      return { of, entry: ENTRIES[of] ? (await ask(ENTRIES[of].query, { code }, signal)).entry : null };
    });
    this.#places.run();
    this.#entry.run();
  }

  changed() {
    this.#entry?.run();
  }

  draw() {
    const of = ENTRIES[this.filters.of] ? this.filters.of : 'institutions';
    return html`<p><a href=${to('registers', { of })}>${nameOf('Register', of)}</a></p>
      ${this.#entry.show((found) => (found.entry ? this.#shown(found) : html`<h1>${t('entry.title')}</h1><s-state .empty=${t('entry.none')}></s-state>`))}`;
  }

  #shown({ of, entry }) {
    const { heading, facts, parts } = ENTRIES[of];
    const said = facts(entry, this.#places.value).filter(([, value]) => value);
    return html`<h1>${heading(entry)}</h1>
      <dl class="facts">${said.map(([name, value]) => html`<dt>${nameOf('Field', name)}</dt><dd>${value}</dd>`)}</dl>
      ${actsOf(entryActs(of, entry, viewer()), this.#places.value, () => this.#entry.run())}
      ${parts(entry).map(
        ({ title, file, rows, columns }) => html`<h2>${title}</h2>
          ${rows.length
            ? html`<s-table .caption=${title} .file=${file} .rows=${rows} .columns=${columns}></s-table>`
            : html`<s-state .empty=${t('registers.none')}></s-state>`}`,
      )}
      <h2>${t('entry.history')}</h2>
      <s-history .of=${entry} .named=${(name, value) => saidOf(of, name, value)}></s-history>`;
  }
}

define('view-entry', Entry);
