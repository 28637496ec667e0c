import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { nameOf, t } from '../language.js';
import { html } from '../libraries.js';
import { choice } from '../parts/fields.js';
import '../parts/institution.js';
import { districtOptions } from '../places.js';
import { viewer } from '../viewer.js';

/** Kinds of records that can be found by their code: the right that it takes, the root field, and its argument. */
const FOUND_BY = {
  INSTITUTION: ['INSTITUTIONS', 'institutionByCode', 'institutionCode'],
  DISTRICT: ['PLACES', 'districtByCode', 'districtCode'],
  CASE: ['CASES', 'caseByCode', 'caseCode'],
  STUDENT: ['STUDENTS', 'studentByCode', 'studentCode'],
  REFERRAL: ['REFERRALS', 'referralByCode', 'referralCode'],
  LINKED_ENTITY: ['LINKED_ENTITIES', 'linkedEntityByCode', 'linkedEntityCode'],
};

/** Whether records of a kind can be found by their code. */
export function isFound(kind) {
  return kind in FOUND_BY && viewer().may(FOUND_BY[kind][0]);
}

/** The id of the record of a code; null where there is none that one may see. */
export async function idOf({ kind, code }, signal) {
  const [, field, argument] = FOUND_BY[kind];
  return (await ask(`query Find($code: String!) { found: ${field}(${argument}: $code) { id } }`, { code }, signal)).found?.id ?? null;
}

/** A form that names a record by kind and code, and hands both on to `found`. What is typed stays in the memory of the page. */
class RecordFinder extends Component {
  static properties = ['heading', 'go', 'places', 'found'];
  #kind = 'INSTITUTION';

  #submit(event) {
    event.preventDefault();
    const code = String(new FormData(event.target).get('code') ?? '').trim();
    if (code) {
      this.found({ kind: this.#kind, code });
    }
  }

  draw() {
    const kinds = Object.keys(FOUND_BY).filter(isFound);
    return html`<form class="filters" aria-label=${this.heading} @submit=${(event) => this.#submit(event)}>
      ${choice({
        label: this.heading,
        value: this.#kind,
        options: kinds.map((kind) => [kind, nameOf('RecordKind', kind)]),
        change: (kind) => {
          this.#kind = kind;
          this.update();
        },
      })}
      ${this.#field()}
      <button>${this.go}</button>
    </form>`;
  }

  #field() {
    if (this.#kind === 'INSTITUTION') {
      return html`<s-institution .label=${t('record.code')} .name=${'code'}></s-institution>`;
    }
    return this.#kind === 'DISTRICT'
      ? html`<label class="field"><span>${t('gaps.district')}</span>
          <select name="code">${districtOptions(this.places).map(([code, name]) => html`<option value=${code}>${name}</option>`)}</select></label>`
      : html`<label class="field"><span>${t('record.code')}</span><input name="code" required autocomplete="off" maxlength="100" /></label>`;
  }
}

define('s-record-finder', RecordFinder);
