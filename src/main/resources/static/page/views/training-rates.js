import { ratios } from '../charts/ratios.js';
import { nameOf, number, t, words as said } from '../language.js';
import { html } from '../libraries.js';
import { ends, figure } from '../parts/columns.js';

/** The ratios of the answer, in the order in which they are drawn. */
export const RATIOS = ['rateRatio', 'untrainedRateRatio', 'ratioBefore', 'ratioAfter'];
const PERIODS = ['before', 'after', 'untrainedBefore', 'untrainedAfter'];

/** Rates before and after, of the trained and of the untrained, and each over the other. */
export function ratesOf(answer) {
  const title = t('training.ratios');
  const words = t('training.ratiosWords');
  const rows = RATIOS.map((key) => ({ key, ...answer[key] }));
  const drawn = rows.map(({ key, status, value, interval, needed }) => ({
    label: nameOf('TrainingRatio', key),
    value,
    ...interval,
    unknown: status === 'CANNOT_TELL' || !interval ? untold(needed) : null,
  }));
  return html`<s-chart
      .heading=${title} .words=${words} .why=${answer.why} .file=${'rate-ratios'} .rows=${rows} .columns=${columns()}
      .picture=${(width) => ratios({ width, title, words, rows: drawn })}
    ></s-chart>
    <h2>${t('training.rates')}</h2>
    <s-table .caption=${t('training.rates')} .file=${'rates'} .columns=${rates()} .rows=${PERIODS.map((key) => ({ key, ...answer[key] }))}></s-table>`;
}

function untold(needed) {
  return `${t('cannotTell')}. ${t('training.needed', { needed: said(needed) })}`;
}

function columns() {
  return [
    { title: t('training.ratio'), value: ({ key }) => nameOf('TrainingRatio', key) },
    {
      title: t('training.value'),
      value: ({ value }) => value,
      show: ({ value, needed }) => (needed ? untold(needed) : value === null ? t('none') : number(value)),
      csv: ({ value }) => value ?? '',
      numeric: true,
    },
    ...ends(t('training.ratio'), ({ interval }) => interval),
  ];
}

function rates() {
  return [
    { title: t('training.period'), value: ({ key }) => nameOf('TrainingPeriod', key) },
    figure(t('training.cases'), ({ n }) => n),
    figure(t('training.unitMonths'), ({ unitMonths }) => unitMonths),
    figure(t('training.rate'), ({ rate }) => rate, (rate) => number(rate, 4)),
    ...ends(t('training.rate'), ({ interval }) => interval, (end) => number(end, 4)),
  ];
}
