import { Component, define } from '../component.js';
import { t } from '../language.js';
import { html } from '../libraries.js';
import { say } from '../news.js';
import { save } from './csv.js';
import { gexf } from './gexf.js';
import { png, standalone } from './svg-file.js';

/**
 * Saves the drawing beside it as a picture, and what it shows as GEXF. `network` gives what `gexf` takes; `file` is the name of the files, which says
 * nothing of what is in them.
 */
class SaveDrawing extends Component {
  static properties = ['file', 'network'];

  get #drawing() {
    return this.parentElement.querySelector('.picture svg');
  }

  async #save(ending, type, content) {
    save(`${this.file}.${ending}`, type, await content());
    say(t('drawing.saved', { file: `${this.file}.${ending}` }));
  }

  draw() {
    const drawing = () => this.#drawing;
    return html`<p class="drawing-tools" role="group" aria-label=${t('drawing.save')}>
      <span>${t('drawing.save')}</span>
      <button @click=${() => this.#save('png', 'image/png', () => png(drawing()))}>PNG</button>
      <button @click=${() => this.#save('svg', 'image/svg+xml', () => standalone(drawing()))}>SVG</button>
      <button @click=${() => this.#save('gexf', 'application/gexf+xml', () => gexf(this.network()))}>GEXF</button>
    </p>`;
  }
}

define('s-save-drawing', SaveDrawing);
