import { number, t } from '../language.js';
import { html } from '../libraries.js';
import { spoken } from './sankey.js';

const SHADES = 6;

/** Flows as a table of senders by receivers, darker where there are more; each can be chosen. */
export function matrix({ caption, flows, name, choose }) {
  const total = (end, code) => flows.filter((flow) => flow[end] === code).reduce((sum, flow) => sum + (flow.count ?? 0), 0);
  const codes = (end) => [...new Set(flows.map((flow) => flow[end]))].sort((one, other) => total(end, other) - total(end, one));
  const most = Math.max(1, ...flows.map((flow) => flow.count ?? 0));
  const shade = (count) => Math.ceil((SHADES * Math.log1p(count)) / Math.log1p(most));
  const at = new Map(flows.map((flow) => [`${flow.from}>${flow.to}`, flow]));
  const to = codes('to');
  return html`<div class="table-frame" role="region" aria-label=${caption} tabindex="0">
    <table class="matrix">
      <caption>${caption}</caption>
      <thead>
        <tr>
          <th scope="col">${t('flows.fromTo')}</th>
          ${to.map((code) => html`<th scope="col">${name(code)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${codes('from').map(
          (from) => html`<tr>
            <th scope="row">${name(from)}</th>
            ${to.map((code) => cell(at.get(`${from}>${code}`), shade, name, choose))}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function cell(flow, shade, name, choose) {
  if (!flow) {
    return html`<td></td>`;
  }
  return html`<td class=${flow.suppressed ? 'suppressed' : `shade-${shade(flow.count)}`}>
    <button aria-label=${spoken(flow, name)} @click=${() => choose(flow)}>${flow.suppressed ? '·' : number(flow.count)}</button>
  </td>`;
}
