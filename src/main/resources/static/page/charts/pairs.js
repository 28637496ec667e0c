import { number, t } from '../language.js';
import { html } from '../libraries.js';

const SHADES = 6;

/**
 * Pairs as a triangle of cells, darker where two come together more often than if they did not depend on each other. Where the interval holds 1 the
 * cell is plain.
 *
 * @param pairs objects with `first`, `second`, `n`, `lift`, `interval`; `name(code)` says what a code means
 */
export function pairs({ caption, rows, name }) {
  const codes = [...new Set(rows.flatMap(({ first, second }) => [first, second]))].sort();
  const at = new Map(rows.flatMap((pair) => [[`${pair.first}>${pair.second}`, pair]]));
  return html`<div class="table-frame" role="region" aria-label=${caption} tabindex="0">
    <table class="matrix pairs">
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${t('signs.sign')}</th>
          ${codes.slice(1).map((code) => html`<th scope="col"><abbr title=${name(code)}>${code}</abbr></th>`)}
        </tr>
      </thead>
      <tbody>
        ${codes.slice(0, -1).map(
          (first, place) => html`<tr>
            <th scope="row"><abbr title=${name(first)}>${first}</abbr></th>
            ${place ? html`<td colspan=${place}></td>` : ''}
            ${codes.slice(place + 1).map((second) => cell(at.get(`${first}>${second}`), name))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(pair, name) {
  if (!pair) {
    return html`<td></td>`;
  }
  const told = t('signs.pair', { first: name(pair.first), second: name(pair.second), lift: number(pair.lift, 1) });
  return html`<td class=${tone(pair)} title=${told}>${number(pair.lift, 1)}</td>`;
}

/** Darker the more often; hatched where less often than by themselves. */
function tone({ lift, interval }) {
  if (interval && interval.lower > 1) {
    return `shade-${Math.min(SHADES, Math.max(1, Math.round(2 * Math.log2(lift))))}`;
  }
  return interval && interval.upper !== null && interval.upper < 1 ? 'suppressed' : '';
}
