import { Component, define, newId } from '../component.js';
import { t } from '../language.js';
import { html, nothing, svg } from '../libraries.js';
import './table.js';
import './why.js';

/**
 * A picture with its title, why it shows what it shows, perhaps a note below it, and the same numbers as a table. `picture(width)` draws an SVG of that width; it is
 * drawn anew when there is more or less room.
 */
class Chart extends Component {
  static properties = ['heading', 'words', 'note', 'picture', 'columns', 'rows', 'file', 'why'];
  #width = 0;
  #watch = new ResizeObserver(([{ contentRect }]) => this.#fit(Math.floor(contentRect.width)));

  drawn() {
    this.#watch.observe(this.querySelector('.picture'));
  }

  end() {
    this.#watch.disconnect();
  }

  #fit(width) {
    if (width && Math.abs(width - this.#width) > 1) {
      this.#width = width;
      requestAnimationFrame(() => this.update());
    }
  }

  draw() {
    return html`<figure>
      <figcaption>
        <div class="heading">
          <h2>${this.heading}</h2>
          ${this.why ? html`<s-why .of=${this.heading} .why=${this.why}></s-why>` : nothing}
        </div>
        ${this.words ? html`<p>${this.words}</p>` : nothing}
      </figcaption>
      <div class="picture">${this.#width ? this.picture(this.#width) : nothing}</div>
      ${this.note ? html`<p class="small">${this.note}</p>` : nothing}
      <details>
        <summary>${t('chart.table')}</summary>
        <s-table .caption=${this.heading} .columns=${this.columns} .rows=${this.rows} .file=${this.file}></s-table>
      </details>
    </figure>`;
  }
}

define('s-chart', Chart);

/** An SVG that names itself; `role` is `group` where parts of it can be chosen. */
export function frame({ width, height, title, words, role = 'img' }, content) {
  const id = newId();
  return html`<svg role=${role} width=${width} height=${height} viewBox="0 0 ${width} ${height}" aria-labelledby="${id} ${id}-words">
    <title id=${id}>${title}</title>
    <desc id="${id}-words">${words}</desc>
    ${content}
  </svg>`;
}

/** The hatching of what is suppressed, for `fill="url(#suppressed)"`. */
export const hatching = svg`<defs>
  <pattern id="suppressed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="hatch-ground" width="6" height="6"></rect>
    <line class="hatch-line" y2="6"></line>
  </pattern>
</defs>`;
