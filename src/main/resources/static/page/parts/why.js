import { Failure } from '../api.js';
import { Component, define, newId } from '../component.js';
import { day, moment, nameOf, number, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { Resource } from '../resource.js';
import './state.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NOT_NARROWED = ['all', 'any'];

/** What an `Explanation` is asked for. */
export const WHY = `definition meaning { en srLatn srCyrl } formula sources conditions { name value } n
  excluded { reason words { en srLatn srCyrl } count } asOf ruleSet
  inputs { kind snapshot takenAt tables { name records } releases { code madeAt fingerprint } }`;

/**
 * The button "ask why" beside a figure that is called `of`, and the dialog that it opens. `why` is an explanation, or a function that asks for it
 * when somebody wants to know.
 */
class Why extends Component {
  static properties = ['of', 'why'];
  #id = newId();
  #asked = null;
  #opened = false;

  begin() {
    this.#asked = new Resource(this, async (signal) => {
      const why = typeof this.why === 'function' ? await this.why(signal) : this.why;
      if (!why) {
        throw new Failure('NO_EXPLANATION');
      }
      return why;
    });
  }

  #open() {
    this.#opened = true;
    this.querySelector('dialog').showModal();
    this.#asked.run();
  }

  draw() {
    return html`<button class="why" aria-haspopup="dialog" aria-label=${t('why.ask', { of: this.of })} @click=${() => this.#open()}>${t('why.button')}</button>
      <dialog aria-labelledby=${this.#id} @click=${(event) => event.target === event.currentTarget && event.target.close()}>
        <div class="dialog">
          <h2 id=${this.#id}>${t('why.title', { of: this.of })}</h2>
          ${this.#opened ? this.#asked.show((why) => this.#explained(why)) : nothing}
          <form method="dialog"><button autofocus>${t('close')}</button></form>
        </div>
      </dialog>`;
  }

  #explained(why) {
    return html`<p>${words(why.meaning)}</p>
      <dl class="facts">
        <dt>${t('why.formula')}</dt>
        <dd><code>${why.formula}</code></dd>
        <dt>${t('why.n')}</dt>
        <dd>${why.n === null ? t('withheld') : number(why.n)}</dd>
        ${this.#list(t('why.excluded'), why.excluded, (one) =>
          html`${words(one.words)}: ${one.count === null ? t('withheld') : number(one.count)}`)}
        ${this.#list(t('why.conditions'), why.conditions, ({ name, value }) => html`<code>${name}</code>: ${said(value)}`)}
        ${this.#list(t('why.sources'), why.sources, (source) => html`<span lang="en">${source}</span>`)}
        <dt>${t('why.definition')}</dt>
        <dd>${why.definition}${why.ruleSet ? html`, ${t('why.ruleSet', { version: why.ruleSet })}` : nothing}</dd>
        <dt>${t('why.asOf')}</dt>
        <dd>${moment(why.asOf)}</dd>
        <dt>${t('why.inputs')}</dt>
        <dd>${nameOf('InputKind', why.inputs.kind)}, ${moment(why.inputs.takenAt)} ${this.#inputs(why.inputs)}</dd>
      </dl>`;
  }

  #list(title, items, drawn) {
    return items.length
      ? html`<dt>${title}</dt>
          <dd><ul>${items.map((item) => html`<li>${drawn(item)}</li>`)}</ul></dd>`
      : nothing;
  }

  #inputs({ snapshot, releases }) {
    return html`${snapshot ? html`<br /><code>${snapshot}</code>` : nothing}
    ${releases.map(({ code, madeAt, fingerprint }) => html`<br />${code}, ${moment(madeAt)} <code>${fingerprint}</code>`)}`;
  }
}

/** Days, and what was not narrowed, in the reader's language; codes as they are. */
function said(value) {
  return DAY.test(value) ? day(value) : NOT_NARROWED.includes(value) ? t('all') : value;
}

define('s-why', Why);
