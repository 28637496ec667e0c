import { Component, define } from '../component.js';
import { t } from '../language.js';
import { html, nothing } from '../libraries.js';
import './institution.js';

/** A field for the codes of several institutions, which are added one by one. Its `value` is a list. */
class InstitutionsField extends Component {
  static properties = ['label', 'name', 'value', 'wrong'];

  #add() {
    const field = this.querySelector('s-institution input');
    const code = field.value.trim();
    if (code && !this.value.includes(code)) {
      this.#set([...this.value, code]);
      field.value = '';
    }
    field.focus();
  }

  #remove(code) {
    this.#set(this.value.filter((one) => one !== code));
    this.querySelector('s-institution input').focus();
  }

  #set(value) {
    this.value = value;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Enter in the field adds what was typed; it does not send the form. */
  #key(event) {
    if (event.key === 'Enter' && event.target.matches('s-institution input')) {
      event.preventDefault();
      this.#add();
    }
  }

  draw() {
    return html`<fieldset class="checks" @keydown=${(event) => this.#key(event)}>
      <legend>${this.label}</legend>
      ${this.value.length
        ? html`<ul class="chosen">
            ${this.value.map((code) => html`<li><code>${code}</code>
              <button type="button" aria-label=${t('institutions.remove', { code })} @click=${() => this.#remove(code)}>×</button></li>`)}
          </ul>`
        : nothing}
      <s-institution .label=${t('institutions.next')} .wrong=${this.wrong} .optional=${true}></s-institution>
      <button type="button" @click=${() => this.#add()}>${t('institutions.add')}</button>
    </fieldset>`;
  }
}

define('s-institutions', InstitutionsField);
