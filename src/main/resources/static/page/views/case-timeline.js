import { timeline } from '../charts/timeline.js';
import { Component, define } from '../component.js';
import { justBefore } from '../days.js';
import { day, moment, nameOf, serbian, t, worded } from '../language.js';
import { html } from '../libraries.js';
import '../parts/chart.js';
import { stateOfReferral } from './case-state.js';

/** The moment at which a day begins in Belgrade. */
const begins = (iso) => Date.parse(justBefore(iso)) + 1;
const dated = (iso) => ({ at: begins(iso), shown: day(iso), csv: iso });
const timed = (iso) => ({ at: Date.parse(iso), shown: moment(iso), csv: iso });

function answerOf(referral) {
  const state = stateOfReferral(referral);
  const reason = referral.recordings.find(({ act, reason: given }) => act === 'REFUSE_REFERRAL' && given)?.reason;
  return `${nameOf('ReferralState', state)}${reason ? `: ${nameOf('ActReason', reason)}` : ''}`;
}

function feedbackOf({ recordings }) {
  const given = recordings.find(({ act, feedback }) => act === 'GIVE_FEEDBACK' && feedback)?.feedback;
  return given ? nameOf('FeedbackClass', given) : '';
}

function ofReferral(referral) {
  const { sender, receiver, priority, sentAt, receivedAt, respondedAt, feedbackAt } = referral;
  const way = t('timeline.way', { from: serbian(sender.name), to: serbian(receiver.name) });
  return [
    { ...timed(sentAt), shape: 'sent', what: t('timeline.sent'), about: nameOf('Priority', priority), who: way },
    receivedAt && { ...timed(receivedAt), shape: 'received', what: t('timeline.received'), about: '', who: serbian(receiver.name) },
    respondedAt && { ...timed(respondedAt), shape: 'answered', what: t('timeline.answered'), about: answerOf(referral), who: serbian(receiver.name) },
    feedbackAt && { ...timed(feedbackAt), shape: 'feedback', what: t('timeline.feedback'), about: feedbackOf(referral), who: serbian(receiver.name) },
  ].filter(Boolean);
}

/** What is recorded, as lines of the picture and rows of the table. */
function lanes({ student, openedOn, closedOn, closureReason, opener, lead, leadSince, referrals, decisions, measures }) {
  const signs = student.observations.map(({ observedOn, observer, indicator }) => ({
    ...dated(observedOn), shape: 'sign', what: t('timeline.sign'), about: worded(indicator, 'label'), who: serbian(observer.name),
  }));
  const conclusions = student.assessments.map(({ concludedOn, conclusion, maker }) => ({
    ...dated(concludedOn), shape: 'answered', what: t('timeline.conclusion'), about: nameOf('NextStep', conclusion), who: serbian(maker.name),
  }));
  const steps = [
    openedOn && { ...dated(openedOn), shape: 'sent', what: t('timeline.opened'), about: '', who: serbian(opener.name) },
    lead && leadSince && { ...dated(leadSince), shape: 'received', what: t('timeline.lead'), about: '', who: serbian(lead.name) },
    closedOn && { ...dated(closedOn), shape: 'feedback', what: t('timeline.closed'), about: closureReason ? nameOf('ClosureReason', closureReason) : '', who: lead ? serbian(lead.name) : '' },
  ].filter(Boolean);
  const decided = decisions.map(({ decidedOn, outcome, body }) => ({
    ...dated(decidedOn), shape: 'decided', what: t('timeline.decision'), about: nameOf('Outcome', outcome), who: serbian(body.name),
  }));
  return [
    { label: t('timeline.signs'), marks: signs },
    { label: t('timeline.conclusions'), marks: conclusions },
    { label: t('timeline.case'), marks: steps, from: openedOn && begins(openedOn), to: closedOn && begins(closedOn) },
    ...referrals.map((referral) => {
      const marks = ofReferral(referral);
      return { label: t('timeline.to', { to: serbian(referral.receiver.name) }), marks, from: marks[0].at, to: Math.max(...marks.map(({ at }) => at)) };
    }),
    { label: t('timeline.decisions'), marks: decided },
    ...measures.map(({ kind, startedOn, endedOn, provider }) => ({
      label: nameOf('MeasureKind', kind), from: begins(startedOn), to: endedOn && begins(endedOn),
      marks: [
        { ...dated(startedOn), shape: 'sent', what: t('timeline.measure'), about: nameOf('MeasureKind', kind), who: serbian(provider.name) },
        ...(endedOn ? [{ ...dated(endedOn), shape: 'received', what: t('timeline.measureEnded'), about: nameOf('MeasureKind', kind), who: serbian(provider.name) }] : []),
      ],
    })),
  ].filter(({ marks }) => marks.length);
}

/** What is recorded of a case over time, drawn and as a table. */
class Timeline extends Component {
  static properties = ['of'];

  draw() {
    const rows = lanes(this.of).map((lane) => ({
      ...lane,
      marks: lane.marks.map((mark) => ({ ...mark, title: [mark.shown, mark.what, mark.about, mark.who].filter(Boolean).join(', ') })),
    }));
    const events = rows.flatMap(({ marks }) => marks).sort((one, other) => one.at - other.at);
    if (!events.length) {
      return html`<h2>${t('timeline.title')}</h2><s-state .empty=${t('timeline.none')}></s-state>`;
    }
    const said = t('timeline.words', { n: events.length });
    return html`<s-chart
      .heading=${t('timeline.title')} .words=${said} .note=${t('timeline.key')} .file=${'timeline'} .rows=${events}
      .picture=${(width) => timeline({ width, title: t('timeline.title'), words: said, rows, now: Date.now() })}
      .columns=${[
        { title: t('timeline.when'), value: (row) => row.at, csv: (row) => row.csv, show: (row) => row.shown },
        { title: t('timeline.what'), value: (row) => row.what },
        { title: t('timeline.about'), value: (row) => row.about },
        { title: t('timeline.who'), value: (row) => row.who },
      ]}
    ></s-chart>`;
  }
}

define('s-case-timeline', Timeline);
