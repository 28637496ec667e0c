import { ask } from '../api.js';
import { Component, define } from '../component.js';
import { day, moment, nameOf, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { Resource } from '../resource.js';
import './state.js';

const HISTORY = `query RecordHistory($id: ID!) {
  history(id: $id) { recordedAt supersededAt takenBack act importId values { name values } }
}`;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What a record said, version by version, and what each of them changed. `named(name, value)` has words for values of enumerations. */
class History extends Component {
  static properties = ['of', 'named'];
  #versions = null;

  begin() {
    this.#versions = new Resource(this, async (signal) => (await ask(HISTORY, { id: this.of.id }, signal)).history);
    this.#versions.run();
  }

  changed(property) {
    if (property === 'of') {
      this.#versions?.run();
    }
  }

  draw() {
    return this.#versions.show((versions) =>
      versions.length
        ? html`<ol class="history">${versions.map((version, place) => this.#version(version, versions[place - 1]))}</ol>`
        : html`<s-state .empty=${t('history.none')}></s-state>`,
    );
  }

  #version({ recordedAt, supersededAt, takenBack, act, importId, values }, before) {
    const was = new Map((before?.values ?? []).map((one) => [one.name, one.values]));
    const is = new Map(values.map((one) => [one.name, one.values]));
    const names = [...new Set([...is.keys(), ...was.keys()])].filter((name) => String(is.get(name)) !== String(was.get(name)));
    return html`<li>
      <strong>${moment(recordedAt)}</strong>
      ${act ? nameOf('RecordedAct', act) : importId ? html`${t('history.import')} <code>${importId}</code>` : t('history.imported')}
      <ul>
        ${names.map((name) => html`<li>${nameOf('Field', name)}: ${this.#said(name, is.get(name))}
          ${was.has(name) ? html`<span class="small">${t('history.before', { value: this.#said(name, was.get(name)) })}</span>` : nothing}</li>`)}
      </ul>
      ${takenBack ? html`<p><span class="badge high">${t('history.takenBack', { moment: moment(supersededAt) })}</span></p>` : nothing}
    </li>`;
  }

  #said(name, values) {
    return values ? values.map((value) => (DAY.test(value) ? day(value) : this.named(name, value))).join(', ') : t('none');
  }
}

define('s-history', History);
