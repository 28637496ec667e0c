import { ask } from '../api.js';
import { interrupted } from '../charts/interrupted.js';
import { legend } from '../charts/steps.js';
import { Component, define } from '../component.js';
import { day, nameOf, number, t, words as said } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/chart.js';
import { ends, figure } from '../parts/columns.js';
import { choice } from '../parts/fields.js';
import { oneOf, patternFilter, patternForm } from '../parts/pattern-fields.js';
import { WHY } from '../parts/why.js';
import { districts } from '../places.js';
import { Resource } from '../resource.js';
import { filterBy } from '../router.js';
import { SOME, VALUES } from '../values.js';
import { ratesOf, RATIOS } from './training-rates.js';

const PERIOD = '{ n unitMonths rate interval { lower upper } }';
const RATIO = '{ status needed { en srLatn srCyrl } value interval { lower upper } }';
const FACTOR = '{ value interval { lower upper } }';
const EFFECT = `query TrainingEffect($filter: PatternFilter, $trained: TrainedFilter, $unit: TrainingUnit!, $slope: Boolean!) {
  trainingEffect(filter: $filter, trained: $trained, unit: $unit, slope: $slope) {
    trained untrained before ${PERIOD} after ${PERIOD} untrainedBefore ${PERIOD} untrainedAfter ${PERIOD}
    ${RATIOS.map((ratio) => `${ratio} ${RATIO}`).join(' ')}
    series {
      status needed { en srLatn srCyrl } dispersion quasiPoisson { trend ${FACTOR} level ${FACTOR} slope ${FACTOR} }
      months { month begins cases units interval { lower upper } fitted fittedInterval { lower upper } counterfactual counterfactualInterval { lower upper } }
    }
    why { ${WHY} }
  }
}`;
const TRAININGS = 'query Trainings { trainings(first: 500) { edges { node { trainingCode title heldFrom heldTo } } } }';

/** What followed on trainings: the months before and after, and what they would have been. */
class Training extends Component {
  static properties = ['filters'];
  #answer = null;
  #places = null;
  #trainings = null;

  begin() {
    this.#places = new Resource(this, districts);
    this.#trainings = new Resource(this, async (signal) => (await ask(TRAININGS, {}, signal)).trainings.edges.map(({ node }) => node));
    this.#answer = new Resource(this, async (signal) => (await ask(EFFECT, this.#question(), signal)).trainingEffect);
    [this.#places, this.#trainings, this.#answer].forEach((resource) => resource.run());
  }

  changed() {
    this.#answer?.run();
  }

  #unit() {
    return VALUES.TrainingUnit.find((one) => one === this.filters.unit) ?? 'INSTITUTION';
  }

  #question() {
    const { training, kind, trend } = this.filters;
    const filter = { ...patternFilter(this.filters), ...(SOME.InstitutionKind.trained.includes(kind) && { kinds: [kind] }) };
    return { filter, trained: training ? { trainingCodes: [training] } : {}, unit: this.#unit(), slope: trend === 'yes' };
  }

  draw() {
    return html`<h1>${t('training.title')}</h1>
      <p>${t('training.words')}</p>
      ${this.#form()} ${this.#answer.show((answer) => this.#found(answer))}`;
  }

  #form() {
    const { training, kind, trend } = this.filters;
    const held = (this.#trainings.value ?? []).map((one) => [one.trainingCode, `${day(one.heldTo ?? one.heldFrom)}: ${one.title}`]);
    const own = html`${choice({
        label: t('training.which'),
        value: training,
        options: [['', t('training.all')], ...held],
        change: (value) => filterBy({ training: value }),
      })}
      ${oneOf({ label: t('training.unit'), key: 'unit', value: this.#unit(), values: VALUES.TrainingUnit, name: (one) => nameOf('TrainingUnit', one) })}
      ${oneOf({ label: t('training.kind'), key: 'kind', value: kind, values: SOME.InstitutionKind.trained, name: (one) => nameOf('InstitutionKind', one), none: t('all') })}
      ${choice({
        label: t('training.trend'),
        value: trend,
        options: [['', t('no')], ['yes', t('yes')]],
        change: (value) => filterBy({ trend: value }),
      })}`;
    return patternForm({ filters: this.filters, places: this.#places.value, own, window: !training });
  }

  #found(answer) {
    if (!answer.trained) {
      return html`<s-state .empty=${t('training.none')}></s-state>`;
    }
    return html`<p class="lead">${t('training.counted', { trained: answer.trained, untrained: answer.untrained })}</p>
      ${answer.series.months.length ? this.#series(answer) : nothing} ${ratesOf(answer)}
      <p>${t('training.proof')}</p>`;
  }

  #series({ series, why }) {
    const told = series.status === 'ESTIMATED';
    const title = t('training.picture');
    const words = told ? t('training.pictureWords') : t('training.needed', { needed: said(series.needed) });
    const lines = [{ place: 0, label: t('training.fitted') }, { place: 1, label: t('training.counterfactual') }];
    return html`${told ? html`<p>${this.#level(series)}</p>` : html`<p class="badge">${t('cannotTell')}</p>`}
      <s-chart
        .heading=${title} .words=${words} .why=${why} .file=${'training-effect'} .rows=${series.months} .columns=${this.#columns()}
        .picture=${(width) =>
          html`${told ? legend(lines) : nothing} ${interrupted({ width, title, words, rows: series.months, moment: t('training.moment') })}`}
      ></s-chart>`;
  }

  #level({ quasiPoisson, dispersion }) {
    const { level, slope, trend } = quasiPoisson ?? {};
    const factor = (one) =>
      one?.value === null || one?.value === undefined
        ? t('cannotTell')
        : t('training.factor', { value: number(one.value), lower: number(one.interval.lower), upper: one.interval.upper === null ? t('unbounded') : number(one.interval.upper) });
    return html`${t('training.level', { factor: factor(level) })} ${t('training.trendWas', { factor: factor(trend) })}
    ${slope ? t('training.slope', { factor: factor(slope) }) : nothing} ${t('training.dispersion', { value: dispersion })}`;
  }

  #columns() {
    return [
      { title: t('training.month'), value: (row) => row.month, show: (row) => (row.begins ? `${row.month} (${day(row.begins)})` : String(row.month)) },
      figure(t('training.cases'), (row) => row.cases),
      ...ends(t('training.cases'), (row) => row.interval),
      figure(t('training.units'), (row) => row.units),
      figure(t('training.fitted'), (row) => row.fitted),
      ...ends(t('training.fitted'), (row) => row.fittedInterval),
      figure(t('training.counterfactual'), (row) => row.counterfactual),
      ...ends(t('training.counterfactual'), (row) => row.counterfactualInterval),
    ];
  }
}

define('view-training', Training);
