import { legend, steps } from '../charts/steps.js';
import { nameOf, percent, t } from '../language.js';
import { html } from '../libraries.js';
import { ends, figure } from '../parts/columns.js';

/** How waiting for a decision ends, each way beside the others. */
export function waysToEnd({ incidence, n, followedTo, why, marks, axis, time }) {
  const title = t('times.ends');
  const words = t('times.endsWords');
  const lines = incidence.map(({ outcome, steps: taken }, place) => ({
    place,
    label: nameOf('TimesOutcome', outcome),
    begin: 0,
    until: followedTo,
    points: taken.map(({ time: at, incidence: value, interval }) => ({ time: at, value, ...interval })),
  }));
  const end = marks.at(-1);
  const highest = Math.max(0, ...lines.flatMap(({ points }) => points.filter((point) => point.time <= end).map(({ upper }) => upper)));
  const most = [0.1, 0.25, 0.5, 1].find((share) => share >= highest) ?? 1;
  const last = ({ steps: taken }) => taken.filter((step) => step.time <= end).at(-1);
  const share = t('times.shareAt', { time });
  const columns = [
    { title: t('times.way'), value: ({ outcome }) => nameOf('TimesOutcome', outcome) },
    figure(t('times.endedSo'), (way) => way.n),
    figure(t('times.of'), () => n),
    figure(share, (way) => last(way)?.incidence ?? 0, percent),
    ...ends(share, (way) => last(way)?.interval, percent),
  ];
  return html`<s-chart
    .heading=${title} .words=${words} .why=${why} .file=${'ends-of-waiting'} .rows=${incidence} .columns=${columns}
    .picture=${(width) => html`${legend(lines)} ${steps({ width, title, words, lines, marks, axis, most })}`}
  ></s-chart>`;
}
