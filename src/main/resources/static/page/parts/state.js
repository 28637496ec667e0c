import { Component, define } from '../component.js';
import { nameOf, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import './purpose.js';

/** How far something is that was asked for: under way, empty, or failed with what to do next. */
class State extends Component {
  static properties = ['failure', 'empty', 'again'];

  draw() {
    if (this.failure) {
      return this.#failed(this.failure);
    }
    return this.empty
      ? html`<p class="state">${this.empty}</p>`
      : html`<p class="state loading" role="status">${t('loading')}</p>`;
  }

  #failed({ code, message, wait, words: sent }) {
    const named = nameOf('Code', code);
    const known = sent || named !== code;
    return html`<div class="state failed" role="alert">
      <p>${sent ? words(sent) : known ? named : t('failed.refused')}</p>
      ${message && (!known || code === 'INTERNAL') ? html`<p lang="en">${message}</p>` : nothing}
      ${code === 'PURPOSE_REQUIRED' ? html`<s-purpose></s-purpose>` : nothing}
      ${wait === null ? nothing : html`<p>${t('failed.byItself')}</p>`}
      ${this.again && code !== 'FORBIDDEN' ? html`<button @click=${this.again}>${t('failed.again')}</button>` : nothing}
    </div>`;
  }
}

define('s-state', State);
