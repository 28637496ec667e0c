import { ratios } from '../charts/ratios.js';
import { nameOf, percent, t } from '../language.js';
import { html } from '../libraries.js';
import { ends, figure } from '../parts/columns.js';

/** Signs that were recorded before decisions, and how much more often an outcome followed with each than without it. */
export function before({ signs, why, outcome, name }) {
  const rows = signs.flatMap(({ outcomes, ...sign }) => outcomes.filter((one) => one.outcome === outcome).map((one) => ({ ...sign, ...one })));
  const title = t('signs.before', { outcome: nameOf('Outcome', outcome) });
  if (!rows.length) {
    return html`<h2>${title}</h2><s-state .empty=${t('signs.noneBefore')}></s-state>`;
  }
  const words = t('signs.beforeWords');
  const drawn = rows.map(({ indicator, ratio, interval }) => ({
    label: name(indicator),
    value: ratio,
    ...interval,
    unknown: interval ? null : t('cannotTell'),
  }));
  return html`<s-chart
    .heading=${title} .words=${words} .why=${why} .file=${'signs-before-outcomes'} .rows=${rows} .columns=${columns(name)}
    .note=${t('signs.beforeNote')}
    .picture=${(width) => ratios({ width, title, words, rows: drawn })}
  ></s-chart>`;
}

function columns(name) {
  return [
    { title: t('signs.sign'), value: ({ indicator }) => name(indicator) },
    { title: t('record.code'), value: ({ indicator }) => indicator },
    { title: t('signs.kind'), value: ({ kind }) => nameOf('IndicatorKind', kind) },
    figure(t('signs.with'), ({ with: one }) => one.of),
    figure(t('signs.withShare'), ({ with: one }) => one.value, percent),
    ...ends(t('signs.withShare'), ({ with: one }) => one.interval, percent),
    figure(t('signs.without'), ({ without }) => without.of),
    figure(t('signs.withoutShare'), ({ without }) => without.value, percent),
    ...ends(t('signs.withoutShare'), ({ without }) => without.interval, percent),
    figure(t('signs.ratio'), ({ ratio }) => ratio),
    ...ends(t('signs.ratio'), ({ interval }) => interval),
  ];
}
