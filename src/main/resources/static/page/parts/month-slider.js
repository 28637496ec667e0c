import { Component, define, newId } from '../component.js';
import { month as monthName } from '../language.js';
import { html } from '../libraries.js';

/** Milliseconds after which a month is chosen, so that none is asked for on the way to another. */
const PAUSE = 200;

/** A slider over months, as 2026-01, moved by hand or by key; `choose` is told where it comes to rest. */
class MonthSlider extends Component {
  static properties = ['label', 'months', 'month', 'choose'];
  #id = newId();
  #moved = null;
  #timer;

  end() {
    clearTimeout(this.#timer);
  }

  changed(property) {
    if (property === 'month') {
      this.#moved = null;
    }
  }

  #slide({ target }) {
    this.#moved = this.months[target.valueAsNumber];
    this.update();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.choose(this.#moved), PAUSE);
  }

  draw() {
    const month = this.#moved ?? this.month;
    return html`<div class="slider">
      <label for=${this.#id}>${this.label}</label>
      <input id=${this.#id} type="range" min="0" max=${this.months.length - 1} step="1" .value=${String(this.months.indexOf(month))}
        aria-valuetext=${monthName(month, 'long')} @input=${(event) => this.#slide(event)} />
      <output for=${this.#id}>${monthName(month, 'long')}</output>
    </div>`;
  }
}

define('s-month-slider', MonthSlider);
