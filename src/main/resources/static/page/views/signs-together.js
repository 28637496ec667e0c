import { pairs as matrix } from '../charts/pairs.js';
import { percent, t } from '../language.js';
import { html } from '../libraries.js';
import { ends, figure } from '../parts/columns.js';

/** Signs that come together on the same students. */
export function together({ pairs, rarer, why, name }) {
  const title = t('signs.together');
  if (!pairs.length) {
    return html`<h2>${title}</h2><s-state .empty=${t('signs.noneTogether')}></s-state>`;
  }
  return html`<s-chart
    .heading=${title} .words=${t('signs.togetherWords')} .why=${why} .file=${'signs-together'} .rows=${pairs} .columns=${columns(name)}
    .note=${t('signs.rarer', { n: rarer })}
    .picture=${() => matrix({ caption: title, rows: pairs, name })}
  ></s-chart>`;
}

function columns(name) {
  return [
    { title: t('signs.first'), value: ({ first }) => first, show: ({ first }) => `${first}: ${name(first)}` },
    { title: t('signs.second'), value: ({ second }) => second, show: ({ second }) => `${second}: ${name(second)}` },
    figure(t('signs.students'), ({ n }) => n),
    figure(t('signs.ofStudents'), ({ share }) => share.value, percent),
    figure(t('signs.liftShort'), ({ lift }) => lift),
    ...ends(t('signs.liftShort'), ({ interval }) => interval),
  ];
}
