import { sample } from '../charts/steps.js';
import { html } from '../libraries.js';

/** Which lines of a picture are drawn: a button for each, which shows how its line looks. The last one stays. */
export function chips({ label, items, chosen, change }) {
  const toggled = (code) => {
    const codes = chosen.includes(code) ? chosen.filter((one) => one !== code) : [...chosen, code];
    return codes.length ? codes : chosen;
  };
  return html`<div class="chips" role="group" aria-label=${label}>
    ${items.map(
      ({ code, name, place }) => html`<button class="chip" aria-pressed=${chosen.includes(code)} @click=${() => change(toggled(code))}>
        ${sample(place)} ${name}
      </button>`,
    )}
  </div>`;
}
