import { html, nothing } from '../libraries.js';

/** A choice of one, with its label. Options are pairs of value and words. */
export function choice({ label, value, options, change }) {
  return html`<label class="field"
    ><span>${label}</span>
    <select .value=${value ?? ''} @change=${(event) => change(event.target.value)}>
      ${options.map(([one, words]) => html`<option value=${one} ?selected=${one === (value ?? '')}>${words}</option>`)}
    </select></label
  >`;
}

/** A day, as 2026-01-05; empty where none is chosen. */
export function dayField({ label, value, name, change, required }) {
  return html`<label class="field ${value ? '' : 'empty'}"
    ><span>${label}</span>
    <input type="date" name=${name ?? nothing} .value=${value ?? ''} ?required=${required}
      @change=${(event) => change?.(event.target.value)}
  /></label>`;
}

/** A text of several lines, with what it must be. */
export function textField({ label, hint, name, least, most }) {
  return html`<label class="field wide"
    ><span>${label}</span>
    <textarea name=${name} rows="3" required minlength=${least} maxlength=${most}></textarea>
    <small>${hint}</small></label
  >`;
}
