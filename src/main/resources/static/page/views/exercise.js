import { Component, define } from '../component.js';
import { moment, serbian, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import { optionsOf } from '../values.js';
import { viewer } from '../viewer.js';
import './act.js';
import './exercise-key.js';
import { caseStudy, exercise, isTrainer, result } from './exercise-questions.js';
import './exercise-result.js';

const SUBMIT = `mutation HandIn($clientKey: String!, $exerciseCode: String!, $marked: [String!]!, $step: ExerciseStep!, $group: String, $institutionCode: String) {
  submitExerciseAnswer(clientKey: $clientKey, exerciseCode: $exerciseCode, marked: $marked, step: $step, group: $group,
    institutionCode: $institutionCode) { participantCode }
}`;
const CLOSE = `mutation CloseExercise($clientKey: String!, $exerciseCode: String!) {
  closeExercise(clientKey: $clientKey, exerciseCode: $exerciseCode) { closedAt } }`;

/** What was handed in from this page, by exercise: nobody else is told single answers, not even whoever gave them. */
const own = new Map();

/** One exercise: reading the case study, handing in, the key, running it, and the result once it is closed. */
class Exercise extends Component {
  static properties = ['filters'];
  #held = null;
  #result = null;

  begin() {
    this.#held = new Resource(this, (signal) => this.#asked(signal));
    this.#result = new Resource(this, (signal) => result(this.filters.code ?? '', signal));
    this.#held.run();
  }

  changed() {
    this.#held?.run();
  }

  async #asked(signal) {
    const held = await exercise(this.filters.code ?? '', signal);
    if (!held) {
      return null;
    }
    const [study, trainer] = await Promise.all([caseStudy(held.caseStudyCode, signal), isTrainer(signal)]);
    if (held.closedAt) {
      this.#result.run();
    }
    return { held, study, keeps: trainer && held.keeperCode === viewer().institutionCode };
  }

  draw() {
    return html`<p><a href=${to('exercises')}>${t('exercise.back')}</a></p>
      ${this.#held.show((found) => (found ? this.#shown(found) : html`<h1>${t('exercise.title')}</h1><s-state .empty=${t('exercise.none')}></s-state>`))}`;
  }

  #shown({ held, study, keeps }) {
    return html`<h1>${words(held.title)}</h1>
      <p><span class="badge">${held.closedAt ? t('exercises.closed') : t('exercises.open')}</span> ${t('exercise.kept', { keeper: serbian(held.keeperName), moment: moment(held.openedAt) })}</p>
      ${keeps ? this.#running(held, study) : nothing}
      ${held.closedAt ? this.#result.show((found) => (found ? html`<s-exercise-result .result=${found} .study=${study} .closedAt=${held.closedAt}></s-exercise-result>` : html`<s-state .empty=${t('exercise.noResult')}></s-state>`)) : nothing}
      <section class="card study">
        <h2>${t('exercise.study')}</h2>
        <p class="small">${words(study.notice)}</p>
        ${words(study.text).split(/\n+/).map((part) => html`<p>${part}</p>`)}
      </section>
      ${held.closedAt || held.answered || keeps ? nothing : this.#taking(held, study)}
      ${study.key && (held.answered || held.closedAt || keeps) ? html`<s-exercise-key .study=${study} .own=${own.get(held.exerciseCode)}></s-exercise-key>` : nothing}`;
  }

  /** The answer of a participant, also where the keeper enters what was answered on paper. */
  #fields(held, study, onPaper) {
    const offered = study.offered.map(({ indicatorCode, label }) => [indicatorCode, label ? words(label) : indicatorCode]);
    return [
      { name: 'marked', kind: 'checks', label: t('exercise.marked'), hint: t('exercise.markedHint'), options: offered, first: [], read: (codes) => codes || [] },
      { name: 'step', kind: 'checks', radio: true, label: t('exercise.step'), options: optionsOf('ExerciseStep') },
      ...(held.groups.length ? [{ name: 'group', kind: 'choice', label: t('exercise.group'), options: [['', t('form.choose')], ...held.groups.map((one) => [one, one])] }] : []),
      ...(onPaper ? [{ name: 'institutionCode', kind: 'institution', label: t('exercise.institution') }] : []),
    ];
  }

  #taking(held, study) {
    const { exerciseCode } = held;
    let sent = null;
    return html`<section class="card" aria-label=${t('exercise.take')}>
      <h2>${t('exercise.take')}</h2>
      <s-act
        .heading=${t('exercise.handIn')} .hint=${t('exercise.once')} .open=${true} .query=${SUBMIT} .fixed=${{ exerciseCode }} .kept=${`take ${exerciseCode}`}
        .fields=${this.#fields(held, study, false)} .send=${(all) => (sent = all)} .again=${() => this.#held.run()}
        .done=${() => {
          own.set(exerciseCode, sent);
          return this.#done(t('exercise.handedIn'));
        }}
      ></s-act>
    </section>`;
  }

  #running(held, study) {
    const { exerciseCode, answers, closedAt } = held;
    return html`<section class="acts" aria-label=${t('exercise.running')}>
      <h2>${t('exercise.running')}</h2>
      <p>${t('exercise.answers', { n: answers ?? 0 })}</p>
      ${closedAt
        ? nothing
        : html`<p><button type="button" @click=${() => this.#held.run()}>${t('act.lookAgain')}</button></p>
            <s-act
              .heading=${t('exercise.paper')} .button=${t('exercise.enter')} .query=${SUBMIT} .fixed=${{ exerciseCode }} .kept=${`paper ${exerciseCode}`}
              .fields=${this.#fields(held, study, true)} .again=${() => this.#held.run()} .done=${() => this.#done(t('exercise.entered'))}
            ></s-act>
            <s-act
              .heading=${t('exercise.close')} .hint=${t('exercise.closeWords')} .query=${CLOSE} .fixed=${{ exerciseCode }} .kept=${`close ${exerciseCode}`}
              .fields=${[]} .again=${() => this.#held.run()} .done=${() => this.#done(t('exercise.isClosed'))}
            ></s-act>`}
    </section>`;
  }

  #done(said) {
    say(said);
    return this.#held.run();
  }
}

define('view-exercise', Exercise);
