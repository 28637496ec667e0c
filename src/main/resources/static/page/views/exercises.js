import { Component, define } from '../component.js';
import { moment, serbian, t, words } from '../language.js';
import { html, nothing } from '../libraries.js';
import { say } from '../news.js';
import '../parts/table.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import './act.js';
import { caseStudies, exercises, isTrainer } from './exercise-questions.js';

const OPEN = `mutation OpenExercise($clientKey: String!, $caseStudyCode: String!, $groups: [String!], $programme: String) {
  openExercise(clientKey: $clientKey, caseStudyCode: $caseStudyCode, groups: $groups, programme: $programme) { exerciseCode }
}`;

/** Exercises that are or were held with invented case studies, and for trainers opening one. */
class Exercises extends Component {
  static properties = ['filters'];
  #held = null;
  #studies = null;

  begin() {
    this.#held = new Resource(this, exercises);
    this.#studies = new Resource(this, async (signal) => ((await isTrainer(signal)) ? caseStudies(signal) : null));
    this.#held.run();
    this.#studies.run();
  }

  draw() {
    return html`<h1>${t('exercises.title')}</h1>
      <p>${t('exercises.words')}</p>
      ${this.#held.show((held) => (held.length ? this.#table(held) : html`<s-state .empty=${t('exercises.none')}></s-state>`))}
      ${this.#studies.show((studies) => (studies ? this.#hold(studies) : nothing))}`;
  }

  #table(held) {
    return html`<s-table
      .caption=${t('exercises.title')} .file=${'exercises'} .rows=${held}
      .columns=${[
        { title: t('exercises.study'), value: (one) => words(one.title), show: (one) => html`<a href=${to('exercise', { code: one.exerciseCode })}>${words(one.title)}</a>` },
        { title: t('exercises.keeper'), value: (one) => serbian(one.keeperName) },
        { title: t('exercises.opened'), value: (one) => one.openedAt, show: (one) => html`<span class="nowrap">${moment(one.openedAt)}</span>` },
        { title: t('exercises.state'), value: (one) => this.#state(one) },
        { title: t('exercises.answers'), value: (one) => one.answers, numeric: true },
      ]}
    ></s-table>`;
  }

  #state({ closedAt, answered }) {
    return closedAt ? t('exercises.closed') : answered ? t('exercises.answered') : t('exercises.open');
  }

  #hold(studies) {
    return html`<section class="acts" aria-label=${t('exercises.hold')}>
      <h2>${t('exercises.hold')}</h2>
      <s-act
        .heading=${t('exercises.openOne')} .hint=${t('exercises.openWords')} .query=${OPEN} .fixed=${{}} .kept=${OPEN}
        .fields=${[
          { name: 'caseStudyCode', kind: 'choice', label: t('exercises.study'), options: [['', t('form.choose')], ...studies.map((one) => [one.caseStudyCode, words(one.title)])] },
          { name: 'groups', kind: 'text', label: t('exercises.groups'), hint: t('exercises.groupsHint'), optional: true, read: (text) => (text.trim() ? text.split(',').map((one) => one.trim()) : null) },
          { name: 'programme', kind: 'text', label: t('exercises.programme'), optional: true, most: 100 },
        ]}
        .done=${({ openExercise: { exerciseCode } }) => {
          say(t('exercises.isOpen'));
          location.hash = to('exercise', { code: exerciseCode });
        }}
      ></s-act>
      <p><a href=${to('case-study')}>${t('study.publish')}</a></p>
    </section>`;
  }
}

define('view-exercises', Exercises);
