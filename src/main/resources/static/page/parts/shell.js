import { signOut } from '../api.js';
import { isAway } from '../connection.js';
import { Component, define } from '../component.js';
import { LANGUAGES, current, moment, nameOf, speak, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import { Resource } from '../resource.js';
import { here, to } from '../router.js';
import { meet } from '../viewer.js';
import { GROUPS, VIEWS } from '../views.js';
import './purpose.js';
import './state.js';

const PLACE = 'svetionik.place';
/** Milliseconds after which a page that is loaded anew does not look like a circle. */
const SETTLED = 10000;

/** What is around every view: header, navigation, notices, and the live region. */
class Shell extends Component {
  #viewer = null;
  #element = null;
  #place = '';
  #unloaded = false;
  #open = null;
  #signedOut = false;
  #invented = false;
  #menu = false;
  #said = '';
  #moved = () => this.#arrive();
  #toPaper = () => this.update();

  begin() {
    this.#viewer = new Resource(this, async (signal) => {
      const viewer = await meet(signal);
      this.#arrive(viewer);
      return viewer;
    });
    this.#viewer.run();
    window.addEventListener('hashchange', this.#moved);
    window.addEventListener('beforeprint', this.#toPaper);
    this.listen('invented', (invented) => this.#notice(() => (this.#invented = invented)));
    this.listen('lost', () => this.update());
    this.listen('found', () => this.#back());
    this.listen('signed-out', () => this.#notice(() => (this.#signedOut = true)));
    this.listen('said', (said) => this.#notice(() => (this.#said = said)));
  }

  end() {
    window.removeEventListener('hashchange', this.#moved);
    window.removeEventListener('beforeprint', this.#toPaper);
  }

  /** A module that did not come is asked for again only by a page that is loaded anew. */
  #back() {
    if (this.#unloaded) {
      location.reload();
    }
    this.update();
  }

  #notice(change) {
    change();
    this.update();
  }

  /** Shows the view of the address, if whoever uses the page may see it. */
  async #arrive(viewer = this.#viewer?.value) {
    if (!viewer) {
      return;
    }
    const { path, filters } = here();
    const view = VIEWS.find((one) => one.path === path && one.may(viewer)) ?? null;
    const moved = this.#open !== null && this.#open.path !== path;
    this.#menu = false;
    if (!view) {
      this.#open = { path };
      this.#element = null;
      this.#place = location.hash;
      return this.update();
    }
    if (this.#open?.path !== path || !this.#element) {
      this.#open = view;
      if (!(await this.#loaded(view))) {
        return;
      }
      if (this.#open !== view) {
        return;
      }
      this.#element = document.createElement(`view-${path}`);
    }
    this.#element.filters = filters;
    this.#place = location.hash;
    this.update();
    if (moved) {
      queueMicrotask(() => this.querySelector('main')?.focus());
    }
  }

  async #loaded(view) {
    try {
      await view.load();
      return true;
    } catch {
      this.#unloaded = true;
      await this.#findOut();
      return false;
    }
  }

  /** Why a module did not come: the session has ended, or the service is away, which both are told to all; else a new page may have it. */
  async #findOut() {
    try {
      await meet();
      if (performance.now() > SETTLED) {
        location.reload();
      }
    } catch {
      // Told already.
    }
  }

  drawn() {
    const title = this.#element ? this.#open.title() : t('nowhere.title');
    document.title = this.#signedOut ? t('ended.title') : `${title} · ${t('name')}`;
  }

  async #leave() {
    try {
      await signOut();
    } finally {
      location.assign(`/sign-in?message=signedOut&language=${current()}`);
    }
  }

  draw() {
    return this.#signedOut ? this.#ended() : this.#page();
  }

  #ended() {
    sessionStorage.setItem(PLACE, location.hash);
    return html`<main class="ended" id="main">
      <h1>${t('ended.title')}</h1>
      <p role="alert">${t('ended.words')}</p>
      <p><a class="button" href="/sign-in?language=${current()}">${t('ended.again')}</a></p>
    </main>`;
  }

  #page() {
    const viewer = this.#viewer.value;
    return html`<a class="skip" href="#main" @click=${(event) => this.#skip(event)}>${t('skip')}</a>
      <header>
        <div class="top">
          <a class="name" href="#/start" translate="no">${t('name')}</a>
          ${viewer ? html`<button class="menu" aria-expanded=${this.#menu} aria-controls="views" @click=${() => this.#toggle()}>${t('menu')}</button>` : nothing}
          ${this.#languages()} ${viewer ? this.#account(viewer) : nothing}
          ${viewer ? html`<span class="on-paper">${t('printed', { role: nameOf('Role', viewer.role), moment: moment(new Date().toISOString()) })}</span>` : nothing}
        </div>
        ${this.#notices()}
        <p class="unseen" aria-live="polite" id="said">${this.#said}</p>
      </header>
      <div class="below">
        ${viewer ? this.#navigation(viewer) : nothing}
        <main id="main" tabindex="-1" data-place=${this.#place}>${this.#viewer.show(() => this.#element ?? this.#nowhere())}</main>
      </div>`;
  }

  #toggle() {
    this.#menu = !this.#menu;
    this.update();
  }

  #skip(event) {
    event.preventDefault();
    this.querySelector('main').focus();
  }

  #languages() {
    return html`<div class="languages" role="group" aria-label=${t('languages')}>
      ${Object.entries(LANGUAGES).map(
        ([tag, name]) =>
          html`<button lang=${tag} aria-pressed=${tag === current()} @click=${() => speak(tag)}>${name}</button>`,
      )}
    </div>`;
  }

  #account(viewer) {
    return html`<div class="account">
      ${viewer.purposes.length ? html`<s-purpose></s-purpose>` : nothing}
      <span>${nameOf('Role', viewer.role)}</span>
      <button @click=${() => this.#leave()}>${t('signOut')}</button>
    </div>`;
  }

  #navigation(viewer) {
    const open = this.#open?.within ?? this.#open?.path;
    return html`<nav id="views" class=${this.#menu ? 'open' : ''} aria-label=${t('views')}>
      ${GROUPS.map((group) => {
        const views = VIEWS.filter((view) => view.group === group.name && view.may(viewer));
        return views.length
          ? html`<h2>${group.title()}</h2>
              <ul>
                ${views.map(
                  (view) =>
                    html`<li><a href=${to(view.path)} aria-current=${view.path === open ? 'page' : nothing}>${view.title()}</a></li>`,
                )}
              </ul>`
          : nothing;
      })}
      <h2>${t('nav.more')}</h2>
      <ul>
        <li><a href="/graphiql">${t('nav.graphiql')}</a></li>
      </ul>
    </nav>`;
  }

  #notices() {
    return html`${this.#invented ? html`<p class="notice invented">${t('invented')}</p>` : nothing}
      <div role="status">${isAway() ? html`<p class="notice away">${t('away')}</p>` : nothing}</div>`;
  }

  #nowhere() {
    return this.#open && !this.#open.load
      ? html`<h1>${t('nowhere.title')}</h1>
          <p>${t('nowhere.words')} <a href="#/start">${t('start.title')}</a></p>`
      : html`<s-state></s-state>`;
  }
}

define('s-shell', Shell);
