import { Component, define, newId } from '../component.js';
import { moment, nameOf, number, percent, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import '../parts/table.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import { importNow, isUnderWay, rejects } from './import-questions.js';

const PAUSE = 1000;
const COUNTS = ['read', 'created', 'corrected', 'unchanged', 'rejected', 'warnings'];

/** One import: how far it is while it runs, what it changed, and which rows were refused by which rule. */
class Import extends Component {
  static properties = ['filters'];
  #id = newId();
  #import = null;
  #rejects = null;
  #timer;

  begin() {
    this.#import = new Resource(this, async (signal) => this.#goOn(await importNow(this.filters.id ?? '', signal)));
    this.#rejects = new Resource(this, (signal) => rejects(this.filters.id, signal));
    this.#import.run();
  }

  end() {
    clearTimeout(this.#timer);
  }

  changed() {
    this.#import?.run();
  }

  #goOn(found) {
    clearTimeout(this.#timer);
    const before = this.#import.value;
    if (this.isConnected && found && isUnderWay(found.now)) {
      this.#timer = setTimeout(() => this.#import.run(), PAUSE);
    } else if (found?.now.rows.rejected) {
      queueMicrotask(() => this.#rejects.run());
    }
    if (before?.importId === found?.importId && before?.now.status !== found?.now.status) {
      say(nameOf('ImportStatus', found.now.status));
    }
    return found;
  }

  draw() {
    return html`<p><a href=${to('imports')}>${t('import.back')}</a></p>
      ${this.#import.show((found) => (found ? this.#shown(found) : html`<h1>${t('import.title')}</h1><s-state .empty=${t('import.none')}></s-state>`))}`;
  }

  #shown(found) {
    const { now } = found;
    return html`<h1>${t('import.named', { id: found.importId })}</h1>
      <p>
        <span class="badge ${now.status === 'FAILED' ? 'high' : ''}">${nameOf('ImportStatus', now.status)}</span>
        <span class="badge">${nameOf('ImportOrigin', found.origin)}</span>
        ${found.invented ? html`<span class="badge">${t('import.invented')}</span>` : nothing}
      </p>
      ${isUnderWay(now) ? this.#progress(now) : nothing}
      ${now.failure ? html`<div class="state failed" role="alert"><p>${t('imports.unreadable')}</p><p lang="en">${now.failure}</p></div>` : nothing}
      <dl class="facts">
        <dt>${t('imports.started')}</dt><dd>${moment(found.startedAt)}</dd>
        ${found.finishedAt ? html`<dt>${t('import.finished')}</dt><dd>${moment(found.finishedAt)}</dd>` : nothing}
      </dl>
      <ul class="figures">
        ${COUNTS.map((name) => html`<li class=${name === 'rejected' && now.rows.rejected ? 'late' : ''}><strong>${number(now.rows[name])}</strong>${nameOf('ImportCount', name)}</li>`)}
      </ul>
      ${isUnderWay(now) ? nothing : this.#reports(found)}`;
  }

  #progress({ fraction, file }) {
    return html`<p>
      <label for=${this.#id}>${t('import.progress', { share: percent(fraction) })}</label>
      <progress id=${this.#id} max="1" value=${fraction}></progress>
      ${file ? html`<code>${file}</code>` : nothing}
    </p>`;
  }

  #reports({ importId, now: { rows } }) {
    const file = (name) => html`<a href="/imports/${importId}/${name}" download=${name}>${name}</a>`;
    if (!rows.rejected && !rows.warnings) {
      return html`<p>${t('import.allTaken')}</p>`;
    }
    return html`${rows.rejected
      ? html`<h2>${t('import.rejects')}</h2>
          <p>${t('import.rejectsWords', { file: 'rejected.zip' })}</p>
          <p>${file('rejects.csv')} · ${file('rejected.zip')}</p>
          ${this.#rejects.show((found) => this.#table(found))}`
      : nothing}
    ${rows.warnings ? html`<p>${t('import.warnings')} ${file('warnings.csv')}</p>` : nothing}`;
  }

  #table({ rows, all }) {
    return html`${all ? nothing : html`<p class="small">${t('import.more', { n: rows.length })}</p>`}
      <s-table
        .caption=${t('import.rejects')} .file=${'rejects'} .rows=${rows}
        .columns=${[
          { title: t('import.file'), value: (row) => row.file },
          { title: t('import.line'), value: (row) => Number(row.line), show: (row) => number(Number(row.line)), numeric: true },
          { title: t('import.column'), value: (row) => row.column, show: (row) => html`<code class="nowrap">${row.column}</code>` },
          { title: t('import.rule'), value: (row) => nameOf('ImportRule', row.rule) },
          { title: t('import.message'), value: (row) => row.message, show: (row) => html`<span lang="en">${row.message}</span>` },
        ]}
      ></s-table>`;
  }
}

define('view-import', Import);
