import { Failure, sendPackage } from '../api.js';
import { Component, define } from '../component.js';
import { moment, nameOf, number, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { moreButton } from '../parts/paging.js';
import '../parts/state.js';
import '../parts/table.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import { imports, isUnderWay } from './import-questions.js';

const PAUSE = 3000;
const COUNTS = ['rowsRead', 'created', 'corrected', 'unchanged', 'rejected', 'warnings'];

/** Sending a package, and what became of those that came in before. */
class Imports extends Component {
  static properties = ['filters'];
  #list = null;
  #before = null;
  #sending = false;
  #failure = null;
  #timer;

  begin() {
    this.#list = new Resource(this, async (signal) => this.#goOn(await imports(this.#before, signal)));
    this.#list.run();
  }

  end() {
    clearTimeout(this.#timer);
  }

  /** Looks again while something is under way. */
  #goOn(found) {
    clearTimeout(this.#timer);
    if (this.isConnected && found.nodes.some(isUnderWay)) {
      this.#timer = setTimeout(() => this.#look(null), PAUSE);
    }
    return found;
  }

  #look(before) {
    this.#before = before;
    this.#list.run();
  }

  async #send(event) {
    event.preventDefault();
    const [file] = event.target.elements.package.files;
    this.#sending = true;
    this.#failure = null;
    this.update();
    try {
      const { importId } = await sendPackage(file);
      location.hash = to('import', { id: importId });
    } catch (failure) {
      this.#failure = failure instanceof Failure ? failure : new Failure('PAGE');
    } finally {
      this.#sending = false;
      this.update();
    }
  }

  draw() {
    return html`<h1>${t('imports.title')}</h1>
      <p>${t('imports.words')}</p>
      <section class="acts" aria-label=${t('imports.send')}>
        <h2>${t('imports.send')}</h2>
        ${this.#failure ? this.#failed() : nothing}
        <form @submit=${(event) => this.#send(event)}>
          <label class="field"><span>${t('imports.package')}</span>
            <input type="file" name="package" accept=".zip,application/zip" required /><small>${t('imports.packageWords')}</small></label>
          <div><button class="button" ?disabled=${this.#sending}>${this.#sending ? t('imports.sending') : t('imports.send')}</button></div>
        </form>
      </section>
      <h2>${t('imports.past')}</h2>
      ${this.#list.show((found) => this.#past(found))}`;
  }

  /** The service says in English what is wrong with a file. */
  #failed() {
    const { code, message } = this.#failure;
    return code === 'UNREADABLE_PACKAGE' || code === 'CONTENT_TOO_LARGE'
      ? html`<div class="state failed" role="alert"><p>${t('imports.unreadable')}</p><p lang="en">${message}</p></div>`
      : html`<s-state .failure=${this.#failure}></s-state>`;
  }

  #past(found) {
    if (!found.nodes.length) {
      return html`<s-state .empty=${t('imports.none')}></s-state>`;
    }
    return html`<s-table
        .caption=${t('imports.past')} .file=${'imports'} .rows=${found.nodes}
        .columns=${[
          { title: t('imports.id'), value: (row) => row.importId, show: (row) => html`<a href=${to('import', { id: row.importId })}><code class="nowrap">${row.importId}</code></a>` },
          { title: t('imports.started'), value: (row) => row.startedAt, show: (row) => html`<span class="nowrap">${moment(row.startedAt)}</span>` },
          { title: t('imports.origin'), value: (row) => nameOf('ImportOrigin', row.origin) },
          { title: t('imports.status'), value: (row) => nameOf('ImportStatus', row.status) },
          { title: t('imports.invented'), value: (row) => (row.invented ? t('yes') : t('no')) },
          ...COUNTS.map((name) => ({ title: nameOf('ImportCount', name), value: (row) => row[name], show: (row) => number(row[name]), numeric: true })),
        ]}
      ></s-table>
      ${moreButton(found, () => this.#look(found))}`;
  }
}

define('view-imports', Imports);
