import { Component, define } from '../component.js';
import { nameOf, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/table.js';

/** The key of a case study, beside what was handed in from this page where that is known. */
class Key extends Component {
  static properties = ['study', 'own'];

  draw() {
    const { offered, key } = this.study;
    const rows = offered.map(({ indicatorCode, label }) => {
      const inKey = key.marked.includes(indicatorCode);
      const marked = this.own ? this.own.marked.includes(indicatorCode) : null;
      return { indicatorCode, label: label ? words(label) : indicatorCode, inKey, marked };
    });
    return html`<section class="card key-of-study">
      <h2>${t('key.title')}</h2>
      ${this.own ? this.#agreement(rows) : nothing}
      <p><strong>${t('key.step')}</strong> ${nameOf('ExerciseStep', key.step)}</p>
      ${key.form ? html`<p><strong>${t('key.form')}</strong> ${nameOf('ExploitationForm', key.form)}</p>` : nothing}
      <p>${words(key.explanation)}</p>
      <s-table .caption=${t('key.title')} .file=${'key'} .rows=${rows} .columns=${this.#columns()}></s-table>
      ${key.sources.length ? html`<details><summary>${t('study.sources')}</summary><ul class="small" lang="en">${key.sources.map((source) => html`<li>${source}</li>`)}</ul></details>` : nothing}
    </section>`;
  }

  #agreement(rows) {
    const same = rows.filter(({ inKey, marked }) => inKey === marked).length;
    const step = this.own.step === this.study.key.step;
    return html`<p class="lead" role="status">
      ${t('key.agreement', { same, of: rows.length })} ${step ? t('key.sameStep') : t('key.otherStep', { step: nameOf('ExerciseStep', this.own.step) })}
    </p>`;
  }

  #columns() {
    const said = (marked) => (marked ? t('key.applies') : t('key.not'));
    return [
      { title: t('sign.sign'), value: (row) => row.label },
      { title: t('key.key'), value: (row) => said(row.inKey) },
      ...(this.own
        ? [
            { title: t('key.you'), value: (row) => said(row.marked) },
            { title: t('key.same'), value: (row) => (row.inKey === row.marked ? t('yes') : t('no')) },
          ]
        : []),
    ];
  }
}

define('s-exercise-key', Key);
