import { number, t } from '../language.js';
import { html } from '../libraries.js';
import { ends, figure } from '../parts/columns.js';

/** The time within which half got what they waited for. */
export function median({ median: { value, lower, upper } }, unit) {
  const limits = { lower: lower === null ? t('none') : unit(lower), upper: upper === null ? t('times.beyond') : unit(upper) };
  return html`<p>${value === null ? t('times.noMedian') : t('times.median', { time: unit(value), ...limits })}</p>`;
}

/** Whether the groups differ. */
export function difference({ logRank, why }) {
  if (!logRank) {
    return html`<p>${t('times.noTest')}</p>`;
  }
  const p = logRank.p < 0.001 ? t('times.tiny') : t('times.p', { p: number(logRank.p, 3) });
  return html`<p class="heading">
    <span>${t('times.logRank', { chiSquare: number(logRank.chiSquare, 2), degrees: String(logRank.degrees), p })}</span>
    <s-why .of=${t('times.test')} .why=${why}></s-why>
  </p>`;
}

/** The figures of a group, and how many of it still wait at each mark. */
export function timeColumns({ name, unit, marks }) {
  const mean = t('times.mean', { end: unit(marks.at(-1)) });
  return [
    { title: t('times.group'), value: (group) => name(group.code) },
    figure(t('times.n'), (group) => group.n),
    figure(t('times.ended'), (group) => group.ended),
    figure(t('times.open'), (group) => group.open),
    figure(t('times.medianTime'), (group) => group.median.value),
    ...ends(t('times.medianTime'), (group) => group.median),
    figure(mean, (group) => group.restrictedMean?.value),
    ...ends(mean, (group) => group.restrictedMean?.interval),
    ...marks.slice(1).map((mark, at) => figure(t('times.stillAt', { time: unit(mark) }), (group) => group.atRisk[at + 1])),
  ];
}
