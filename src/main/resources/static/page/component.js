import { render } from './libraries.js';
import { news } from './news.js';

/**
 * An element of the page that draws itself. A subclass names its properties in `static properties` and returns a template from `draw()`; it is
 * drawn again when a property is set, when `update()` is called, and when the language changes. It has no shadow: page.css and print.css hold all styles.
 */
export class Component extends HTMLElement {
  #waiting = false;
  #heard = [];
  #resources = [];
  #under = 0;

  connectedCallback() {
    this.listen('language', () => this.update());
    this.begin?.();
    this.update();
  }

  disconnectedCallback() {
    this.#heard.forEach(([what, how]) => news.removeEventListener(what, how));
    this.#heard = [];
    this.#resources.forEach((resource) => resource.stop());
    this.end?.();
  }

  /** Hears news of the page for as long as the element is in it. */
  listen(what, how) {
    const heard = (event) => how(event.detail);
    news.addEventListener(what, heard);
    this.#heard.push([what, heard]);
  }

  /** Keeps what an element asked for, to stop it when the element goes. */
  keep(resource) {
    this.#resources.push(resource);
    return resource;
  }

  /** Says that something on it is under way, or is no more. */
  busy(more) {
    this.#under += more ? 1 : -1;
    this.setAttribute('aria-busy', String(this.#under > 0));
  }

  /** Draws once, however often it is called in one turn. */
  update() {
    if (this.#waiting) {
      return;
    }
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.isConnected) {
        render(this.draw(), this);
        this.drawn?.();
      }
    });
  }
}

/** Makes an element of a component. */
export function define(name, component) {
  for (const property of component.properties ?? []) {
    const kept = Symbol(property);
    Object.defineProperty(component.prototype, property, {
      get() {
        return this[kept];
      },
      set(value) {
        if (this[kept] !== value) {
          this[kept] = value;
          this.changed?.(property);
          this.update();
        }
      },
    });
  }
  customElements.define(name, component);
}

let last = 0;

/** An id that no other element has. */
export function newId() {
  last += 1;
  return `id-${last}`;
}
