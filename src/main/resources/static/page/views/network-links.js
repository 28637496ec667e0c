import { Component, define } from '../component.js';
import { nameOf, percent, serbian, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { choice } from '../parts/fields.js';
import '../parts/table.js';
import '../parts/why.js';
import { Resource } from '../resource.js';
import { optionsOf } from '../values.js';
import { shown } from './network-nodes.js';
import { bestLinks } from './network-questions.js';

const MOST = 10;

/** Links that would serve a goal, one after the other; sought when somebody asks. */
class NetworkLinks extends Component {
  static properties = ['filter', 'names'];
  #goal = 'NEARER_TO_CENTRE';
  #many = 3;
  #found = null;
  #asked = false;

  begin() {
    this.#found = new Resource(this, (signal) => bestLinks(this.filter, this.#many, this.#goal, signal));
  }

  changed(property) {
    if (property === 'filter' && this.#asked) {
      this.#found?.run();
    }
  }

  #seek(event) {
    event.preventDefault();
    this.#asked = true;
    this.#found.run();
  }

  #set(change) {
    change();
    this.#asked = false;
    this.update();
  }

  draw() {
    const many = Array.from({ length: MOST }, (_, at) => [String(at + 1), String(at + 1)]);
    return html`<section class="card">
      <h2>${t('links.title')}</h2>
      <p>${t('links.words')}</p>
      <form class="filters" aria-label=${t('links.title')} @submit=${(event) => this.#seek(event)}>
        ${choice({ label: t('links.goal'), value: this.#goal, options: optionsOf('LinkGoal'), change: (goal) => this.#set(() => (this.#goal = goal)) })}
        ${choice({ label: t('links.many'), value: String(this.#many), options: many, change: (value) => this.#set(() => (this.#many = Number(value))) })}
        <button>${t('links.seek')}</button>
      </form>
      ${this.#asked ? this.#found.show((found) => this.#links(found)) : nothing}
    </section>`;
  }

  #links({ start, links, bound, boundWords, why }) {
    if (!links.length) {
      return html`<s-state .empty=${t('links.none')}></s-state>`;
    }
    const name = (code) => serbian(this.names?.get(code) ?? code);
    const rows = links.map((link, at) => ({ ...link, at, gain: link.value - (at ? links[at - 1].value : start) }));
    const title = nameOf('LinkGoal', this.#goal);
    return html`<div class="heading"><h3>${title}</h3><s-why .of=${title} .why=${why}></s-why></div>
      <p>${t('links.start', { value: shown(start) })} ${bound === null ? nothing : t('links.bound', { part: percent(bound) })} ${words(boundWords)}</p>
      <s-table .caption=${title} .file=${'links'} .rows=${rows} .columns=${[
        { title: t('links.place'), value: ({ at }) => at + 1, numeric: true },
        { title: t('network.institution'), value: ({ from }) => name(from) },
        { title: t('whatIf.with'), value: ({ to }) => name(to) },
        { title: t('links.value'), value: ({ value }) => value, show: ({ value }) => shown(value), numeric: true },
        { title: t('links.gain'), value: ({ gain }) => gain, show: ({ gain }) => shown(gain), numeric: true },
      ]}></s-table>`;
  }
}

define('s-network-links', NetworkLinks);
