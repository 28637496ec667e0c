import { Component, define } from '../component.js';
import { t } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/history.js';
import './act.js';

/**
 * What the viewer may put right or take back of one record, and what it said before; closed until somebody wants it.
 *
 * @property kept what it is about, unlike every other
 * @property about the same in words, for those who hear the page
 */
class CaseRecord extends Component {
  static properties = ['record', 'kept', 'about', 'forms', 'named', 'done', 'again'];
  #open = false;
  #past = false;

  changed(property) {
    if (property === 'kept') {
      this.#open = false;
      this.#past = false;
    }
  }

  draw() {
    const opened = ({ target: { open } }) => this.#set(() => (this.#open = open));
    const name = this.forms.some(({ sure }) => sure) ? t('correct.either') : t('correct.only');
    return html`<details .open=${this.#open} @toggle=${opened}>
      <summary>${name}<span class="unseen">: ${this.about}</span></summary>
      ${this.#open ? this.#inside() : nothing}
    </details>`;
  }

  #set(change) {
    change();
    this.update();
  }

  #inside() {
    const opened = ({ target: { open } }) => this.#set(() => (this.#past = open));
    return html`<div class="correction" role="group" aria-label=${this.about}>
      ${this.forms.map(
        (form) => html`<s-act
          .heading=${form.heading} .hint=${form.hint} .query=${form.query} .fields=${form.fields} .fixed=${form.fixed} .send=${form.send} .sure=${form.sure}
          .open=${form.open} .kept=${`${form.query} ${this.kept}`} .done=${(data) => this.done(form.said, data)} .again=${this.again}
        ></s-act>`,
      )}
      <details .open=${this.#past} @toggle=${opened}>
        <summary>${t('correct.history')}</summary>
        ${this.#past ? html`<s-history .of=${this.record} .named=${this.named}></s-history>` : nothing}
      </details>
    </div>`;
  }
}

define('s-case-record', CaseRecord);
