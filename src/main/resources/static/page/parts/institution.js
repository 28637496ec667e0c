import { ask } from '../api.js';
import { Component, define, newId } from '../component.js';
import { serbian, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { Resource } from '../resource.js';

const FIND = `query FindInstitutions($text: String!) {
  institutions(first: 10, filter: { text: $text }) { edges { node { institutionCode name } } }
}`;
const PAUSE = 250;

/** A field for the code of an institution, which proposes those whose name or code holds what is typed, in either script. */
class InstitutionField extends Component {
  static properties = ['label', 'name', 'value', 'wrong', 'optional'];
  #id = newId();
  #typed = '';
  #timer;
  #found = null;

  begin() {
    this.#found = new Resource(this, async (signal) => {
      const answer = await ask(FIND, { text: this.#typed }, signal);
      return answer.institutions.edges.map(({ node }) => node);
    });
  }

  #type({ target: { value } }) {
    this.#typed = value.trim();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#typed.length > 1 && this.#found.run(), PAUSE);
  }

  draw() {
    const found = this.#found.value ?? [];
    return html`<label class="field"
      ><span>${this.label}</span>
      <input name=${this.name ?? nothing} list=${this.#id} ?required=${!this.optional} autocomplete="off" maxlength="100" .value=${this.value ?? ''}
        aria-invalid=${this.wrong ? 'true' : nothing} @input=${(event) => this.#type(event)} />
      <small>${t('institution.hint')}</small>
      ${this.wrong ? html`<small class="wrong" role="alert">${this.wrong}</small>` : nothing}
      <datalist id=${this.#id}>
        ${found.map(({ institutionCode, name }) => html`<option value=${institutionCode}>${serbian(name)}</option>`)}
      </datalist></label
    >`;
  }
}

define('s-institution', InstitutionField);
