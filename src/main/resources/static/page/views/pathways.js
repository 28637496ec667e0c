import { ask } from '../api.js';
import { layers, transitions, visits } from '../charts/layers.js';
import { stepsMap, wayOf } from '../charts/steps-map.js';
import { Component, define } from '../component.js';
import { nameOf, number, t } from '../language.js';
import { html, nothing } from '../libraries.js';
import '../parts/chart.js';
import { oneOf, patternFilter, patternForm } from '../parts/pattern-fields.js';
import { WHY } from '../parts/why.js';
import { districts } from '../places.js';
import { Resource } from '../resource.js';
import { deviations, dutyColumns, fitness, kindName, stepColumns, wayWords } from './pathways-tables.js';

const SHARE = '{ count of value interval { lower upper } }';
const PATHWAYS = `query Pathways($filter: PatternFilter) {
  pathways(filter: $filter, first: 60) {
    ways { kinds n share ${SHARE} medianDays } rarer
    conformance {
      kept ${SHARE} meanFitness allKept ${SHARE}
      duties { duty fromKind toKind trigger n kept ${SHARE} late { n } missed { n } notYetDue }
    }
    stalls { from kind n ended closed waiting medianDays interval { lower upper } ninetiethDays }
    why { ${WHY} }
  }
}`;
const DRAWN = ['WAITS', 'DEVIATIONS'];
/** More arrows than these nobody tells apart; the table has them all. */
const MOST_ARROWS = { WAITS: 12, DEVIATIONS: 7 };
const MOST_WAYS = 12;

/** Days as they stand in a picture. */
const inDays = (days) => number(days, days < 10 ? 1 : 0);

/** Which ways cases take through kinds of institutions, where they lie, and where duties would have them go. */
class Pathways extends Component {
  static properties = ['filters'];
  #answer = null;
  #places = null;
  #chosen = null;

  begin() {
    this.#places = new Resource(this, districts);
    this.#answer = new Resource(this, async (signal) => (await ask(PATHWAYS, { filter: patternFilter(this.filters) }, signal)).pathways);
    this.#places.run();
    this.#answer.run();
  }

  changed() {
    this.#chosen = null;
    this.#answer?.run();
  }

  #drawn() {
    return DRAWN.find((one) => one === this.filters.drawn) ?? 'WAITS';
  }

  draw() {
    return html`<h1>${t('pathways.title')}</h1>
      <p>${t('pathways.words')}</p>
      ${patternForm({
        filters: this.filters,
        places: this.#places.value,
        own: oneOf({ label: t('pathways.drawn'), key: 'drawn', value: this.#drawn(), values: DRAWN, name: (one) => nameOf('PathwayMap', one) }),
      })}
      ${this.#answer.show((answer) => this.#found(answer))}`;
  }

  #found(answer) {
    if (!answer.ways.length) {
      return html`<s-state .empty=${t('pathways.none')}></s-state>`;
    }
    const steps = transitions(answer.ways).map((step) => ({
      ...step,
      stall: answer.stalls.find(({ from, kind }) => from === step.from && kind === step.to),
    }));
    const opened = answer.stalls.filter(({ from }) => from === null).map((stall) => ({ from: null, to: stall.kind, n: stall.n, stall }));
    const title = t('pathways.picture');
    const words = this.#drawn() === 'WAITS' ? t('pathways.waitsWords') : t('pathways.deviationsWords');
    return html`${fitness(answer)} ${this.#ways(answer)}
      <s-chart
        .heading=${title} .words=${words} .why=${answer.why} .file=${'pathways'} .rows=${[...opened, ...steps]} .columns=${stepColumns()}
        .note=${steps.length > this.#most() ? t('pathways.largest', { n: this.#most(), of: steps.length }) : null}
        .picture=${(width) => this.#map(width, title, words, answer, steps)}
      ></s-chart>
      <h2>${t('pathways.duties')}</h2>
      <p>${t('pathways.dutiesWords')}</p>
      <s-table .caption=${t('pathways.duties')} .file=${'duties'} .columns=${dutyColumns()} .rows=${answer.conformance.duties}></s-table>`;
  }

  #most() {
    return MOST_ARROWS[this.#drawn()];
  }

  #map(width, title, words, { ways, conformance, stalls }, steps) {
    const missing = this.#drawn() === 'DEVIATIONS' ? deviations(conformance.duties) : [];
    const seen = visits(ways);
    const arrows = steps.slice(0, this.#most()).map((step) => ({
      ...step,
      kind: 'handed',
      words: missing.length ? number(step.n) : this.#stepWords(step),
      chosen: this.#isChosen(step),
    }));
    const opened = (kind) => stalls.find((stall) => stall.from === null && stall.kind === kind);
    const below = (kind) => {
      const at = opened(kind);
      const cases = t('pathways.cases', { n: seen.get(kind) ?? 0 });
      return at && !missing.length && at.medianDays !== null ? `${cases}, ${t('pathways.daysShort', { days: inDays(at.medianDays) })}` : cases;
    };
    const all = [...arrows, ...missing];
    return stepsMap({ width, title, words, rows: layers(ways, all), arrows: all, name: kindName, below });
  }

  #stepWords({ n, stall }) {
    if (!stall) {
      return number(n);
    }
    return stall.medianDays === null
      ? t('pathways.stepOpen', { count: n, waiting: stall.waiting })
      : t('pathways.step', { count: n, days: inDays(stall.medianDays), waiting: stall.waiting });
  }

  #isChosen({ from, to }) {
    return (this.#chosen?.kinds ?? []).some((kind, at, kinds) => kind === from && kinds[at + 1] === to);
  }

  #ways({ ways, rarer, why }) {
    const shown = ways.slice(0, MOST_WAYS);
    const others = rarer + ways.slice(MOST_WAYS).reduce((sum, { n }) => sum + n, 0);
    return html`<div class="heading"><h2>${t('pathways.ways')}</h2><s-why .of=${t('pathways.ways')} .why=${why}></s-why></div>
      <p>${t('pathways.waysWords')}</p>
      <ol class="ways">
        ${shown.map(
          (way) => html`<li>
            <button aria-pressed=${this.#chosen === way} @click=${() => this.#choose(way)}>${wayOf(way.kinds, kindName)}</button>
            <span>${wayWords(way)}</span>
          </li>`,
        )}
      </ol>
      ${others ? html`<p class="small">${t('pathways.rarer', { n: others })}</p>` : nothing}`;
  }

  #choose(way) {
    this.#chosen = this.#chosen === way ? null : way;
    this.update();
  }
}

define('view-pathways', Pathways);
