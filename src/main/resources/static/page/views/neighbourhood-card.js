import { nameOf, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/table.js';
import { linkColumns } from './neighbourhood-picture.js';
import { isFound } from './record-finder.js';

/** The record that is looked at, and what can be done with it. */
export function recordCard(record, { links }, { expand, begin, leave }) {
  if (!record) {
    return html`<section class="card"><h2>${t('around.oneTitle')}</h2><p>${t('around.look')}</p></section>`;
  }
  const own = [...links.values()].filter(({ from, to }) => from === record.id || to === record.id);
  const { kind, code } = record;
  return html`<section class="card">
    <h2>${words(record.words)}</h2>
    <p class="small">${nameOf('RecordKind', kind)} · <code>${code}</code></p>
    <p>${t('around.oneLinks', { n: own.length })}</p>
    <p class="acts-of">
      <button @click=${() => expand(record.id)}>${t('around.expand')}</button>
      <button @click=${() => leave(record.id)}>${t('around.leave')}</button>
      ${isFound(kind) ? html`<button @click=${() => begin({ kind, code })}>${t('around.begin')}</button>` : nothing}
    </p>
  </section>`;
}

/** Columns of the records that are drawn. */
export function recordColumns() {
  return [
    { title: t('around.name'), value: (record) => words(record.words) },
    { title: t('gaps.kind'), value: ({ kind }) => nameOf('RecordKind', kind) },
    { title: t('record.code'), value: ({ code }) => code },
    { title: t('around.distance'), value: ({ distance }) => distance, numeric: true },
  ];
}

/** How many of what are left out around which records. */
export function leftOutTable(left) {
  if (!left.length) {
    return nothing;
  }
  const title = t('around.leftOut');
  return html`<h2>${title}</h2>
    <s-table .caption=${title} .file=${'neighbourhood-left-out'} .rows=${left} .columns=${[
      { title: t('around.by'), value: ({ around }) => words(around?.words) },
      { title: t('gaps.kind'), value: ({ kind }) => nameOf('RecordKind', kind) },
      { title: t('around.role'), value: (one) => words(one.words) },
      { title: t('around.distance'), value: ({ distance }) => distance, numeric: true },
      { title: t('network.count'), value: ({ count }) => count, numeric: true },
    ]}></s-table>`;
}

/** The links that are drawn. */
export function linkTable({ records, links }) {
  const title = t('around.links');
  return html`<details>
    <summary>${title}</summary>
    <s-table .caption=${title} .file=${'neighbourhood-links'} .rows=${[...links.values()]} .columns=${linkColumns(records)}></s-table>
  </details>`;
}
