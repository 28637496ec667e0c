import { Failure } from './api.js';
import { lost } from './connection.js';
import { html } from './libraries.js';
import { news } from './news.js';

/**
 * Something that an element asks of the API, and how far that is. While it is asked for again, the last value stays on the page. What failed
 * and may succeed later is asked for again by itself.
 */
export class Resource {
  value = undefined;
  failure = null;
  #host;
  #question;
  #abort = new AbortController();
  #timer;
  #again = () => this.failure?.code === 'UNREACHABLE' && this.run();
  #stated = () => this.failure?.code === 'PURPOSE_REQUIRED' && this.run();

  /** @param question gives a promise of the value; takes a signal that ends it */
  constructor(host, question) {
    this.#host = host;
    this.#question = question;
    host.keep(this);
    news.addEventListener('found', this.#again);
    news.addEventListener('purpose', this.#stated);
  }

  async run() {
    this.#abort.abort();
    clearTimeout(this.#timer);
    const abort = new AbortController();
    this.#abort = abort;
    this.#host.busy(true);
    this.#host.update();
    try {
      this.#settle(abort, await this.#question(abort.signal), null);
    } catch (failure) {
      this.#settle(abort, this.value, failureOf(failure));
    } finally {
      this.#host.busy(false);
    }
  }

  #settle(abort, value, failure) {
    if (abort.signal.aborted) {
      return;
    }
    Object.assign(this, { value, failure });
    if (failure && failure.wait !== null) {
      this.#timer = setTimeout(() => this.run(), 1000 * failure.wait);
    }
    this.#host.update();
  }

  stop() {
    this.#abort.abort();
    clearTimeout(this.#timer);
    news.removeEventListener('found', this.#again);
    news.removeEventListener('purpose', this.#stated);
  }

  /** What the page shows: the value as `drawn` has it, or why it is not there yet. */
  show(drawn) {
    if (this.failure) {
      return html`<s-state .failure=${this.failure} .again=${() => this.run()}></s-state>`;
    }
    return this.value === undefined ? html`<s-state></s-state>` : drawn(this.value);
  }
}

function failureOf(failure) {
  if (failure instanceof Failure || failure.name === 'AbortError') {
    return failure;
  }
  if (failure instanceof TypeError && /fetch/i.test(failure.message)) {
    lost();
    return new Failure('UNREACHABLE');
  }
  console.error(failure);
  return new Failure('PAGE');
}
