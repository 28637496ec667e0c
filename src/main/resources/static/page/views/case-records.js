import { Component, define } from '../component.js';
import { day, nameOf, t, worded } from '../language.js';
import { html, nothing } from '../libraries.js';
import './act.js';
import './case-record.js';
import { saidIn } from './case-words.js';
import { decisionCorrections, measureCorrections, measureEnd, signCorrections } from './correction-forms.js';

/** The signs, decisions and measures of the viewer's own institution, each with what may be done about it. */
function recordsOf({ file, signs, own }) {
  const one = (kept, on, what, about, record, forms, end = null) => ({ kept, on, about: [day(on), what, about].filter(Boolean).join(', '), record, forms, end });
  return [
    ...file.student.observations.map((sign) =>
      one(sign.observationCode, sign.observedOn, t('timeline.sign'), worded(sign.indicator, 'label'), sign, signCorrections(sign, signs, own)),
    ),
    ...file.decisions.map((decision) =>
      one(decision.decisionCode, decision.decidedOn, t('timeline.decision'), nameOf('Outcome', decision.outcome), decision, decisionCorrections(decision, file, own)),
    ),
    ...file.measures.map((measure) =>
      one(measure.measureCode, measure.startedOn, t('timeline.measure'), measureWords(measure), measure, measureCorrections(measure, file, own), measureEnd(measure, file, own)),
    ),
  ]
    .filter(({ forms, end }) => forms.length || end)
    .sort((first, second) => first.on.localeCompare(second.on));
}

function measureWords({ kind, endedOn, result }) {
  return [nameOf('MeasureKind', kind), endedOn && t('records.ended', { day: day(endedOn) }), result].filter(Boolean).join(', ');
}

/** What the viewer's institution recorded itself, below the timeline: ending a measure, putting right and taking back. */
class CaseRecords extends Component {
  static properties = ['file', 'signs', 'own', 'done', 'again'];

  draw() {
    const records = recordsOf(this);
    return records.length
      ? html`<section class="acts" aria-label=${t('records.title')}>
          <h2>${t('records.title')}</h2>
          <ul class="records">${records.map((record) => html`<li>${this.#one(record)}</li>`)}</ul>
        </section>`
      : nothing;
  }

  #one({ kept, about, record, forms, end }) {
    return html`<p>${about}</p>
      ${end
        ? html`<s-act .heading=${end.heading} .query=${end.query} .fields=${end.fields} .fixed=${end.fixed} .kept=${`${end.query} ${kept}`}
            .done=${() => this.done(end.said)} .again=${this.again}></s-act>`
        : nothing}
      ${forms.length
        ? html`<s-case-record .record=${record} .kept=${kept} .about=${about} .forms=${forms} .named=${saidIn(this.file, this.signs)}
            .done=${this.done} .again=${this.again}></s-case-record>`
        : nothing}`;
  }
}

define('s-case-records', CaseRecords);
