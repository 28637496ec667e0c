import { Failure, open } from './api.js';
import { lost } from './connection.js';

const FIRST = 1000;
const LONGEST = 30000;

/** Whole events at the beginning of a text, and what is left of it. */
export function events(text) {
  const parts = text.replaceAll('\r\n', '\n').split('\n\n');
  const rest = parts.pop();
  const read = parts.map((part) => {
    const lines = part.split('\n');
    const named = (name) =>
      lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trim()).join('\n');
    return { event: named('event'), data: named('data') };
  });
  return [read.filter((one) => one.event), rest];
}

/**
 * Listens until it is stopped, over breaks of the connection and restarts of the service. What happens meanwhile is not told again, so
 * `onBack` is called when the connection stands again.
 */
export class Subscription {
  #abort = new AbortController();

  constructor(query, variables, onNext, onBack = () => {}) {
    this.#listen(query, variables, onNext, onBack);
  }

  stop() {
    this.#abort.abort();
  }

  async #listen(query, variables, onNext, onBack) {
    let wait = FIRST;
    for (let first = true; !this.#abort.signal.aborted; first = false) {
      try {
        const reader = await open(query, variables, this.#abort.signal);
        if (!first) {
          onBack();
        }
        wait = FIRST;
        await this.#read(reader, onNext);
      } catch (failure) {
        if (failure instanceof Failure && failure.wait === null) {
          return;
        }
        if (!(failure instanceof Failure) && !this.#abort.signal.aborted) {
          lost();
        }
      }
      await new Promise((go) => setTimeout(go, wait));
      wait = Math.min(2 * wait, LONGEST);
    }
  }

  async #read(reader, onNext) {
    for (let rest = ''; ; ) {
      const { value, done } = await reader.read();
      if (done) {
        return;
      }
      const [whole, left] = events(rest + value);
      rest = left;
      for (const { event, data } of whole) {
        if (event === 'next') {
          onNext(JSON.parse(data).data);
        } else if (event === 'complete') {
          return;
        }
      }
    }
  }
}
