import { Failure, ask } from '../api.js';
import { Component, define } from '../component.js';
import { nameOf, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/state.js';
import { areYouSure, control } from './act-fields.js';

/** What was typed into a form and under which key it was sent, until the API has taken it; in memory alone. */
const drafts = new Map();

/** A key that nobody can guess, for one act. */
export function newKey() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A form for one act. It sends the same values under the same key, so that an act that is sent twice is done once, and keeps what was typed
 * until the API has taken it.
 *
 * `fields` are those of act-fields.js, or a function that gives them for what was typed; `fixed` are variables that nobody types; `send` may
 * change them before they are sent; `kept` is unlike that of every other form; `done(data)` is told what was answered, and `again()` is called to
 * look once more at what others changed. `send` gives null where nothing was changed. `sure` is a question that is asked before it is sent.
 */
class Act extends Component {
  static properties = ['heading', 'hint', 'query', 'fields', 'fixed', 'kept', 'send', 'done', 'again', 'open', 'button', 'sure'];
  #failure = null;
  #busy = false;
  #asked = false;
  #moved = false;

  get #draft() {
    if (!drafts.has(this.kept)) {
      drafts.set(this.kept, { values: {}, key: newKey(), sent: null });
    }
    return drafts.get(this.kept);
  }

  changed(property) {
    if (property === 'kept') {
      this.#failure = null;
      this.#asked = false;
    }
  }

  #typed({ target }) {
    const { values } = this.#draft;
    if (target.type === 'checkbox') {
      const all = this.querySelectorAll(`input[name="${target.name}"]`);
      values[target.name] = [...all].filter((one) => one.checked).map((one) => one.value);
    } else if (target.name) {
      values[target.name] = target.value;
    }
    if (target.matches('select, [type=checkbox], [type=radio]')) {
      this.update();
    }
  }

  #fields() {
    return typeof this.fields === 'function' ? this.fields(this.#draft.values) : this.fields;
  }

  #variables() {
    const { values } = this.#draft;
    const typed = this.#fields().map(({ name, first, read }) => {
      const value = values[name] ?? first ?? '';
      return [name, read ? read(value) : value === '' ? null : value];
    });
    const all = { ...this.fixed, ...Object.fromEntries(typed) };
    return this.send ? this.send(all) : all;
  }

  async #send(event) {
    event.preventDefault();
    const draft = this.#draft;
    const variables = this.#variables();
    if (variables === null) {
      this.#failure = new Failure('UNCHANGED');
      this.update();
      return;
    }
    if (this.sure && !this.#asked) {
      this.#ask(true);
      return;
    }
    this.#asked = false;
    const sent = JSON.stringify(variables);
    if (draft.sent !== null && draft.sent !== sent) {
      draft.key = newKey();
    }
    draft.sent = sent;
    this.#busy = true;
    this.#failure = null;
    this.update();
    try {
      const data = await ask(this.query, { ...variables, clientKey: draft.key });
      drafts.delete(this.kept);
      this.querySelector('details')?.removeAttribute('open');
      await this.done(data);
    } catch (failure) {
      this.#failure = failure instanceof Failure ? failure : new Failure('PAGE');
      if (!(failure instanceof Failure)) {
        console.error(failure);
      }
    } finally {
      this.#busy = false;
      this.update();
    }
  }

  /** Asks once more, or no longer, and lets the keyboard follow. */
  #ask(asked) {
    this.#asked = asked;
    this.#failure = null;
    this.#moved = true;
    this.update();
  }

  /** A choice that somebody made stays chosen in the browser whatever its options say. */
  #choose() {
    const { values } = this.#draft;
    this.#fields().forEach(({ name, first, kind }) => {
      if (kind === 'choice') {
        this.querySelector(`select[name="${name}"]`).value = values[name] ?? first ?? '';
      }
    });
  }

  drawn() {
    this.#choose();
    if (this.#moved) {
      this.#moved = false;
      this.querySelector(this.#asked ? '.sure [type=button]' : 'button.button')?.focus();
    }
    if (this.#failure?.field) {
      this.querySelector('[aria-invalid="true"]')?.focus();
    }
  }

  draw() {
    const fields = this.#fields();
    const typed = (event) => this.#typed(event);
    const form = html`<form @submit=${(event) => this.#send(event)} @input=${typed} @change=${typed}>
      ${this.hint ? html`<p class="small">${this.hint}</p>` : nothing} ${this.#failed()}
      ${fields.map((field) => control(this.kept, field, this.#draft.values[field.name] ?? field.first ?? '', this.#wrong(field)))}
      ${this.#asked
        ? areYouSure(this.sure, this.heading, () => this.#ask(false))
        : html`<button class="button" ?disabled=${this.#busy}>${this.button ?? this.heading}</button>`}
    </form>`;
    return this.open
      ? form
      : html`<details><summary>${this.heading}</summary>${form}</details>`;
  }

  #refused({ name, argument }) {
    return this.#failure?.field && (argument === undefined ? name : argument) === this.#failure.field;
  }

  /** Why a field was refused, with what people call it in place of its name. */
  #wrong(field) {
    return this.#refused(field) ? words(this.#failure.words).replaceAll(this.#failure.field, field.label) : null;
  }

  #failed() {
    if (!this.#failure || this.#fields().some((field) => this.#refused(field))) {
      return nothing;
    }
    if (this.#failure.code === 'CONFLICT') {
      return html`<div class="state failed" role="alert">
        <p>${t('act.faster')} ${words(this.#failure.words)}</p>
        <button type="button" @click=${() => this.again()}>${t('act.lookAgain')}</button>
      </div>`;
    }
    if (this.#failure.wait !== null) {
      return html`<div class="state failed" role="alert"><p>${nameOf('Code', this.#failure.code)} ${t('act.kept')}</p></div>`;
    }
    return html`<s-state .failure=${this.#failure}></s-state>`;
  }
}

define('s-act', Act);
