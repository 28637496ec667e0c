import { nameOf, number, percent, t } from '../language.js';
import { html } from '../libraries.js';
import { ends, figure } from '../parts/columns.js';

/** A kind, or every kind. */
export function kindName(kind) {
  return kind === 'ANY' ? t('pathways.any') : nameOf('InstitutionKind', kind);
}

/** How far the cases went as the duties ask. */
export function fitness({ conformance: { kept, meanFitness, allKept }, why }) {
  const part = ({ count, of, value, interval }) =>
    value === null
      ? t('cannotTell')
      : t('pathways.part', { count, of, share: percent(value), lower: percent(interval.lower), upper: percent(interval.upper) });
  return html`<div class="heading"><h2>${t('pathways.fitness')}</h2><s-why .of=${t('pathways.fitness')} .why=${why}></s-why></div>
    <dl class="facts">
      <dt>${t('pathways.kept')}</dt>
      <dd>${part(kept)}</dd>
      <dt>${t('pathways.meanFitness')}</dt>
      <dd>${meanFitness === null ? t('cannotTell') : number(meanFitness)}</dd>
      <dt>${t('pathways.allKept')}</dt>
      <dd>${part(allKept)}</dd>
    </dl>`;
}

/** Steps from kind to kind, with how long cases lie there. */
export function stepColumns() {
  return [
    { title: t('flows.from'), value: ({ from }) => (from ? kindName(from) : t('pathways.opened')) },
    { title: t('flows.to'), value: ({ to }) => kindName(to) },
    figure(t('pathways.n'), ({ n }) => n),
    figure(t('pathways.waits'), ({ stall }) => stall?.n),
    figure(t('pathways.ended'), ({ stall }) => stall?.ended),
    figure(t('pathways.closed'), ({ stall }) => stall?.closed),
    figure(t('pathways.waiting'), ({ stall }) => stall?.waiting),
    figure(t('pathways.median'), ({ stall }) => stall?.medianDays),
    ...ends(t('pathways.median'), ({ stall }) => stall?.interval),
    figure(t('pathways.ninetieth'), ({ stall }) => stall?.ninetiethDays),
  ];
}

/** Duties, and the cases that did not go as they ask, by kind of deviation. */
export function dutyColumns() {
  return [
    { title: t('pathways.duty'), value: ({ duty }) => duty, show: ({ duty }) => html`<span class="nowrap">${duty}</span>` },
    { title: t('flows.from'), value: ({ fromKind }) => kindName(fromKind) },
    { title: t('flows.to'), value: ({ toKind }) => kindName(toKind) },
    { title: t('pathways.trigger'), value: ({ trigger }) => nameOf('DutyTrigger', trigger) },
    figure(t('pathways.bound'), ({ n }) => n),
    figure(t('pathways.keptShare'), ({ kept }) => kept.value, percent),
    ...ends(t('pathways.keptShare'), ({ kept }) => kept.interval, percent),
    figure(t('pathways.late'), ({ late }) => late.n),
    figure(t('pathways.missed'), ({ missed }) => missed.n),
    figure(t('pathways.notYetDue'), ({ notYetDue }) => notYetDue),
  ];
}

/** Hand-offs that duties ask for and that were missed or came late, as arrows of the map; a duty of every kind stands in the table alone. */
export function deviations(duties) {
  return duties
    .filter(({ fromKind, late, missed }) => fromKind !== 'ANY' && late.n + missed.n)
    .map(({ fromKind, toKind, late, missed }) => ({
      from: fromKind,
      to: toKind,
      n: late.n + missed.n,
      kind: 'deviation',
      words: t('pathways.deviation', { missed: missed.n, late: late.n }),
    }));
}

/** How many took a way, and how long it took. */
export function wayWords({ n, share: { value, interval }, medianDays }) {
  const part = t('pathways.share', { n, share: percent(value), lower: percent(interval.lower), upper: percent(interval.upper) });
  if (medianDays === null) {
    return part;
  }
  return `${part} ${medianDays < 1 ? t('pathways.sameDay') : t('pathways.took', { days: medianDays })}`;
}
