import { Component, define } from '../component.js';
import { day, moment, nameOf, number, serbian, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { Resource } from '../resource.js';
import { nextSteps } from './case-questions.js';

/** What a rule rests on, and that it is a default of the project where no source states it. */
function basis({ sources, unverified, words: about }) {
  return html`<details class="basis">
    <summary>${unverified ? t('steps.projectDefault') : t('steps.sourced')}</summary>
    <p class="small">${words(about)}</p>
    ${sources.length ? html`<ul class="small" lang="en">${sources.map((source) => html`<li>${source}</li>`)}</ul>` : nothing}
  </details>`;
}

/** Which next step the signs call for by rules, and why. In an emergency whom to telephone comes before all else. */
class Steps extends Component {
  static properties = ['code', 'turn', 'told'];
  #steps = null;

  begin() {
    this.#steps = new Resource(this, async (signal) => {
      const found = await nextSteps(this.code, signal);
      this.told?.(found?.step ?? null);
      return found;
    });
    this.#steps.run();
  }

  changed(property) {
    if (property !== 'told') {
      this.#steps?.run();
    }
  }

  draw() {
    return this.#steps.show((steps) => (steps ? this.#shown(steps) : html`<s-state .empty=${t('steps.none')}></s-state>`));
  }

  #shown(steps) {
    return html`${steps.phoneFirst ? this.#phone(steps.phoneFirst) : nothing}
      ${steps.mustNotBeTold.length ? this.#withheld(steps.mustNotBeTold) : nothing}
      <section class="card">
        <h2>${t('steps.title')}</h2>
        <p class="lead">${words(steps.words)}</p>
        <p class="small">${t('steps.proposal')} ${t('asOf', { moment: moment(steps.asOf) })}</p>
        ${steps.reasons.length
          ? html`<h3>${t('steps.reasons')}</h3>
              <ul>${steps.reasons.map((reason) => html`<li>${words(reason.words)} ${reason.decisive ? nothing : html`<span class="small">${t('steps.lesser')}</span>`} ${basis(reason.basis)}</li>`)}</ul>`
          : nothing}
        ${steps.duties.length
          ? html`<h3>${t('steps.duties')}</h3>
              <ol class="duties">${steps.duties.map((duty) => this.#duty(duty))}</ol>`
          : nothing}
        ${this.#signs(t('steps.counted', { n: steps.counted.length }), steps.counted)}
        ${this.#signs(t('steps.notCounted', { n: steps.notCounted.length }), steps.notCounted)}
        <details>
          <summary>${t('steps.notes')}</summary>
          <ul>${steps.notes.map((note) => html`<li>${words(note.words)}</li>`)}</ul>
        </details>
        ${this.#rules(steps.why)}
      </section>`;
  }

  #phone(first) {
    return html`<section class="phone-first" aria-labelledby="phone-first">
      <h2 id="phone-first">${t('steps.phoneFirst')}</h2>
      <p>${words(first.words)}</p>
      <ol>
        ${first.numbers.map(
          ({ name, number: called, institutions, basis: on }) => html`<li>
            <strong>${words(name)}</strong>
            ${called ? html`<a class="telephone" href="tel:${called}">${called}</a>` : institutions.map((one) => html`<span class="block">${serbian(one.name)}</span>`)}
            ${basis(on)}
          </li>`,
        )}
      </ol>
    </section>`;
  }

  #withheld(some) {
    return html`<section class="not-told" aria-labelledby="not-told">
      <h2 id="not-told">${t('steps.notTold')}</h2>
      <ul>${some.map((one) => html`<li><strong>${nameOf('WithheldParty', one.party)}</strong>: ${words(one.words)} ${basis(one.basis)}</li>`)}</ul>
    </section>`;
  }

  #duty({ words: duty, who, toWhom, to, by, state, conditional, legalBasis, basis: on }) {
    return html`<li>
      <p>
        <strong>${words(duty)}</strong>
        <span class="badge ${state === 'OVERDUE' ? 'high' : ''}">${nameOf('StepDutyState', state)}</span>
        ${conditional ? html`<span class="badge">${t('steps.conditional')}</span>` : nothing}
      </p>
      <p>${words(who)} → ${words(toWhom)}${to.length ? html` (${to.map(({ name }) => serbian(name)).join(', ')})` : nothing}</p>
      ${by ? html`<p>${state === 'OVERDUE' ? t('start.wasDue', { moment: moment(by) }) : t('start.due', { moment: moment(by) })}</p>` : nothing}
      <p class="small">${t('steps.legalBasis', { basis: words(legalBasis) })}</p>
      ${basis(on)}
    </li>`;
  }

  #signs(heading, some) {
    return some.length
      ? html`<details>
          <summary>${heading}</summary>
          <ul>
            ${some.map(
              (sign) => html`<li>
                ${words(sign.label)} <code>${sign.indicatorCode}</code>, ${day(sign.observedOn)}
                ${sign.unverified ? html`<span class="badge">${t('sign.unverified')}</span>` : nothing}
                <span class="small">${words(sign.words)}</span>
              </li>`,
            )}
          </ul>
        </details>`
      : nothing;
  }

  #rules({ version, file, fingerprint, lookBackDays }) {
    return html`<details>
      <summary>${t('steps.rules')}</summary>
      <p class="small">${t('steps.rulesWords', { version: number(version), days: lookBackDays })} <code>${file}</code> <code>${fingerprint}</code></p>
    </details>`;
  }
}

define('s-next-steps', Steps);
