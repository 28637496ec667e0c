import { Component, define } from '../component.js';
import { t, words, worded } from '../language.js';
import { html } from '../libraries.js';
import { say } from '../news.js';
import { Resource } from '../resource.js';
import { to } from '../router.js';
import { optionsOf } from '../values.js';
import { viewer } from '../viewer.js';
import './act.js';
import { catalogue } from './case-questions.js';
import { caseStudies, isTrainer } from './exercise-questions.js';

const PUBLISH = `mutation Publish($clientKey: String!, $input: CaseStudyInput!) {
  publishCaseStudy(clientKey: $clientKey, input: $input) { caseStudyCode }
}`;

/** A trainer publishes an invented case study of their own, or a new version of one. */
class CaseStudy extends Component {
  static properties = ['filters'];
  #needed = null;

  begin() {
    this.#needed = new Resource(this, async (signal) => {
      const [trainer, signs, studies] = await Promise.all([isTrainer(signal), catalogue(signal), caseStudies(signal)]);
      return { trainer, signs, studies: studies.filter((one) => one.publisherCode && one.publisherCode === viewer().institutionCode) };
    });
    this.#needed.run();
  }

  draw() {
    return html`<p><a href=${to('exercises')}>${t('exercise.back')}</a></p>
      <h1>${t('study.title')}</h1>
      ${this.#needed.show((needed) => (needed.trainer ? this.#form(needed) : html`<s-state .empty=${t('study.notTrainer')}></s-state>`))}`;
  }

  #form(needed) {
    return html`<section class="card">
      <s-act
        .heading=${t('study.publish')} .hint=${t('study.words')} .open=${true} .query=${PUBLISH} .fixed=${{}} .kept=${PUBLISH}
        .fields=${(values) => this.#fields(needed, values)} .send=${(input) => ({ input })}
        .done=${() => {
          say(t('study.published'));
          location.hash = to('exercises');
        }}
      ></s-act>
    </section>`;
  }

  #fields({ signs, studies }, { offered = [] }) {
    const named = signs.map((sign) => [sign.indicatorCode, `${worded(sign, 'label')} (${sign.indicatorCode})`]);
    const list = (codes) => codes || [];
    return [
      { name: 'titleEn', kind: 'text', label: t('study.titleEn'), least: 3, most: 120 },
      { name: 'titleSrLatn', kind: 'text', label: t('study.titleSr'), least: 3, most: 120 },
      { name: 'textEn', kind: 'lines', label: t('study.textEn'), hint: t('study.textHint'), least: 200, most: 4000 },
      { name: 'textSrLatn', kind: 'lines', label: t('study.textSr'), hint: t('study.textHint'), least: 200, most: 4000 },
      { name: 'offered', kind: 'checks', label: t('study.offered'), hint: t('study.offeredHint'), options: named, first: [], read: list },
      {
        name: 'marked', kind: 'checks', label: t('study.marked'), hint: t('study.markedHint'), first: [],
        options: named.filter(([code]) => offered.includes(code)), read: (codes) => list(codes).filter((code) => offered.includes(code)),
      },
      { name: 'step', kind: 'choice', label: t('key.step'), options: [['', t('form.choose')], ...optionsOf('ExerciseStep')] },
      { name: 'form', kind: 'choice', label: t('key.form'), optional: true, options: [['', t('study.noForm')], ...optionsOf('ExploitationForm')] },
      { name: 'explanationEn', kind: 'lines', label: t('study.explanationEn'), hint: t('study.explanationHint'), least: 40, most: 4000 },
      { name: 'explanationSrLatn', kind: 'lines', label: t('study.explanationSr'), hint: t('study.explanationHint'), least: 40, most: 4000 },
      { name: 'sources', kind: 'lines', label: t('study.sources'), hint: t('study.sourcesHint'), optional: true, read: (text) => text.split('\n').map((line) => line.trim()).filter(Boolean) },
      ...(studies.length
        ? [{ name: 'replaces', kind: 'choice', label: t('study.replaces'), optional: true, options: [['', t('study.new')], ...studies.map((one) => [one.caseStudyCode, words(one.title)])] }]
        : []),
    ];
  }
}

define('view-case-study', CaseStudy);
