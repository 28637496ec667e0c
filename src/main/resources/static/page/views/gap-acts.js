import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { dayField, textField } from '../parts/fields.js';
import '../parts/institution.js';
import { viewer } from '../viewer.js';

const ACKNOWLEDGE = 'mutation Acknowledge($id: ID!) { acknowledgeGap(id: $id) { id } }';
const ASSIGN = 'mutation Assign($id: ID!, $ownerCode: String!, $dueOn: Date!) { assignGap(id: $id, ownerCode: $ownerCode, dueOn: $dueOn) { id } }';
const ANSWER = 'mutation Answer($id: ID!, $text: String!) { answerGap(id: $id, text: $text) { id } }';
const DISMISS = 'mutation Dismiss($id: ID!, $reason: String!) { dismissGap(id: $id, reason: $reason) { id } }';
const LONGEST = 2000;
const SHORTEST_REASON = 20;

/** What the viewer may do about a gap. What was typed stays when the API refuses it. */
class GapActs extends Component {
  static properties = ['gap', 'done'];
  #failure = null;
  #busy = false;

  async #act(query, variables, said, form) {
    this.#busy = true;
    this.#failure = null;
    this.update();
    try {
      await ask(query, { id: this.gap.id, ...variables });
      form?.reset();
      await this.done(said);
    } catch (failure) {
      this.#failure = failure;
    } finally {
      this.#busy = false;
      this.update();
    }
  }

  #submit(event, query, said) {
    event.preventDefault();
    this.#act(query, Object.fromEntries(new FormData(event.target)), said, event.target);
  }

  draw() {
    const who = viewer();
    const open = this.gap.status !== 'CLOSED' && this.gap.status !== 'CANNOT_TELL';
    const care = open && who.may('GAP_CARE');
    const named = this.gap.subjects.some(({ code }) => code === who.institutionCode);
    const reply = open && who.may('GAP_REPLY') && named;
    return care || reply
      ? html`<section class="acts" aria-label=${t('gap.acts')}>
          <h2>${t('gap.acts')}</h2>
          ${this.#failure ? html`<s-state .failure=${this.#failure}></s-state>` : nothing}
          ${care ? this.#care() : nothing} ${reply ? this.#reply() : nothing}
        </section>`
      : nothing;
  }

  #care() {
    return html`${this.gap.acknowledgedAt
        ? nothing
        : html`<button class="button" ?disabled=${this.#busy} @click=${() => this.#act(ACKNOWLEDGE, {}, t('gap.wasAcknowledged'))}>
            ${t('gap.acknowledge')}
          </button>`}
      <details>
        <summary>${t('gap.assign')}</summary>
        <form @submit=${(event) => this.#submit(event, ASSIGN, t('gap.wasAssigned'))}>
          <s-institution .label=${t('gap.owner')} .name=${'ownerCode'}></s-institution>
          ${dayField({ label: t('gap.due'), name: 'dueOn', required: true })}
          <button class="button" ?disabled=${this.#busy}>${t('gap.assign')}</button>
        </form>
      </details>
      <details>
        <summary>${t('gap.dismiss')}</summary>
        <form @submit=${(event) => this.#submit(event, DISMISS, t('gap.wasDismissed'))}>
          ${textField({ label: t('gap.reason'), hint: t('gap.reasonHint'), name: 'reason', least: SHORTEST_REASON, most: LONGEST })}
          <button class="button" ?disabled=${this.#busy}>${t('gap.dismiss')}</button>
        </form>
      </details>`;
  }

  #reply() {
    return html`<details>
      <summary>${t('gap.answer')}</summary>
      <form @submit=${(event) => this.#submit(event, ANSWER, t('gap.wasAnswered'))}>
        ${textField({ label: t('gap.answerLabel'), hint: t('gap.answerHint'), name: 'text', least: 1, most: LONGEST })}
        <button class="button" ?disabled=${this.#busy}>${t('gap.answer')}</button>
      </form>
    </details>`;
  }
}

define('s-gap-acts', GapActs);
