import { intervals } from '../charts/intervals.js';
import { nameOf, percent, serbian, t } from '../language.js';
import { html } from '../libraries.js';
import { byName } from '../names.js';
import { ends, figure, unranked } from '../parts/columns.js';

/** How often referrals concern a student of whom a sign was recorded. */
export function carried({ sectors, schools, why, names }) {
  const title = t('signs.carried');
  if (!sectors.length) {
    return html`<h2>${title}</h2><s-state .empty=${t('flows.none')}></s-state>`;
  }
  const words = t('signs.carriedWords');
  const sector = ({ code }) => nameOf('Sector', code);
  const school = ({ code }) => serbian(names?.get(code) ?? code);
  const rows = sectors.map((one) => ({
    label: sector(one),
    value: one.carrying.value,
    lower: one.carrying.interval?.lower,
    upper: one.carrying.interval?.upper,
  }));
  const heading = t('signs.schools');
  return html`<s-chart
      .heading=${title} .words=${words} .why=${why} .file=${'referrals-with-signs'} .rows=${sectors} .columns=${columns(t('signs.sender'), sector)}
      .picture=${(width) => intervals({ width, title, words, rows, whole: null })}
    ></s-chart>
    <details>
      <summary>${heading}</summary>
      <p class="small">${t('units.note')}</p>
      <s-table .caption=${heading} .file=${'schools-with-signs'} .columns=${unranked(columns(t('signs.school'), school))} .rows=${byName(schools, school)}></s-table>
    </details>`;
}

function columns(title, name) {
  return [
    { title, value: name },
    figure(t('flows.count'), ({ n }) => n),
    figure(t('signs.withSign'), ({ carrying }) => carrying.count),
    figure(t('signs.carryingShare'), ({ carrying }) => carrying.value, percent),
    ...ends(t('signs.carryingShare'), ({ carrying }) => carrying.interval, percent),
  ];
}
