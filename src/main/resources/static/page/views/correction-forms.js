import { t } from '../language.js';
import { VALUES, optionsOf } from '../values.js';
import { mayCorrect, mayInCase, mayOnRecord, mayOnReferral, partsInCase, partsOn, stateOfReferral } from './case-state.js';
import { dayOf, field, momentField, signGroups } from './form-fields.js';
import { mutationOf } from './mutation.js';

const CASE = { openedOn: 'Date', exploitationForms: '[ExploitationForm!]', leadSince: 'Date', closedOn: 'Date', closureReason: 'ClosureReason' };
const REFERRAL = {
  receiverCode: 'String', priority: 'Priority', sentAt: 'DateTime', receivedAt: 'DateTime', respondedAt: 'DateTime', response: 'Response', feedbackAt: 'DateTime',
};
const optional = { optional: true };
const read = (value) => (value === '' ? null : value);

/** Leaves out what still says the same, so that it stays as it is; gives null where nothing was changed. */
function changed(fields) {
  const were = fields.map((one) => [one.name, JSON.stringify((one.read ?? read)(one.first))]);
  return (all) => {
    const same = were.filter(([name, was]) => JSON.stringify(all[name]) === was).map(([name]) => name);
    return same.length === were.length ? null : Object.fromEntries(Object.entries(all).filter(([name]) => !same.includes(name)));
  };
}

function correcting(act, key, record, types, fields) {
  return {
    heading: t('correct.correct'), hint: t('correct.words'), query: mutationOf(act, { [key]: 'String!', ...types }, '{ id }'), fixed: { [key]: record[key] },
    fields, send: changed(fields), said: t('correct.corrected'), open: true,
  };
}

function takingBack(act, key, record) {
  return {
    heading: t('correct.takeBack'), hint: t('correct.takeBackWords'), sure: t('correct.sure'), query: mutationOf(act, { [key]: 'String!' }, '{ id }'),
    fixed: { [key]: record[key] }, fields: [], said: t('correct.tookBack'),
  };
}

/** What the viewer's institution may put right of what a case itself says, and whether it may take it back: while nothing rests on it. */
export function caseCorrections(file, own) {
  const its = (name) => mayCorrect('correctCase', name, partsInCase(file, own));
  const forms = VALUES.ExploitationForm.filter((one) => file.exploitationForms?.includes(one));
  const some = [
    its('openedOn') && field('openedOn', 'day', file.openedOn),
    its('leadSince') && file.lead && field('leadSince', 'day', file.leadSince, optional),
    its('closedOn') && file.closedOn && field('closedOn', 'day', file.closedOn),
    its('closureReason') && file.closureReason && field('closureReason', 'choice', file.closureReason, { options: optionsOf('ClosureReason') }),
    its('exploitationForms') &&
      field('exploitationForms', 'checks', forms, { options: optionsOf('ExploitationForm'), read: (values) => (values.length ? values : null) }),
  ].filter(Boolean);
  const rests = file.referrals.length + file.decisions.length + file.measures.length + file.entities;
  return [
    mayInCase('correctCase', file, own) && correcting('correctCase', 'caseCode', file, CASE, some),
    mayInCase('withdrawCase', file, own) && !rests && takingBack('withdrawCase', 'caseCode', file),
  ].filter(Boolean);
}

/** What the viewer's institution may put right of a referral. What has not been done is no field: a correction does not enter it. */
export function referralCorrections(referral, own) {
  const parts = partsOn(referral, own);
  const its = (name) => mayCorrect('correctReferral', name, parts);
  const { receiver, priority, sentAt, receivedAt, respondedAt, response, feedbackAt } = referral;
  const undone = { ...optional, hint: t('correct.undone') };
  const responses = optionsOf('ReferralState', VALUES.Response);
  const some = [
    its('receiverCode') && stateOfReferral(referral) === 'SENT' && field('receiverCode', 'institution', receiver.institutionCode),
    its('priority') && field('priority', 'choice', priority, { options: optionsOf('Priority') }),
    its('sentAt') && momentField('sentAt', sentAt),
    its('receivedAt') && receivedAt && momentField('receivedAt', receivedAt, undone),
    its('respondedAt') && respondedAt && momentField('respondedAt', respondedAt, { ...optional, hint: t('correct.unanswered') }),
    its('response') && response && field('response', 'choice', response, { ...optional, options: [['', t('correct.noAnswer')], ...responses] }),
    its('feedbackAt') && feedbackAt && momentField('feedbackAt', feedbackAt, undone),
  ].filter(Boolean);
  return [
    mayOnReferral('correctReferral', referral, own) && some.length && correcting('correctReferral', 'referralCode', referral, REFERRAL, some),
    mayOnReferral('withdrawReferral', referral, own) && takingBack('withdrawReferral', 'referralCode', referral),
  ].filter(Boolean);
}

/** What the observer may put right of a sign, and whether it may be taken back: while no assessment considered it. */
export function signCorrections(sign, catalogue, own) {
  const some = [
    field('indicatorCode', 'choice', sign.indicator.indicatorCode, { groups: signGroups(catalogue) }),
    field('observedOn', 'day', sign.observedOn),
  ];
  return sign.observer.institutionCode !== own
    ? []
    : [
        correcting('correctObservation', 'observationCode', sign, { indicatorCode: 'String', observedOn: 'Date' }, some),
        sign.assessments.totalCount === 0 && takingBack('withdrawObservation', 'observationCode', sign),
      ].filter(Boolean);
}

export function decisionCorrections(decision, file, own) {
  const may = (act) => mayOnRecord(act, decision, file, own);
  const some = [field('decidedOn', 'day', decision.decidedOn), field('outcome', 'choice', decision.outcome, { options: optionsOf('Outcome') })];
  return [
    may('correctDecision') && correcting('correctDecision', 'decisionCode', decision, { decidedOn: 'Date', outcome: 'Outcome' }, some),
    may('withdrawDecision') && takingBack('withdrawDecision', 'decisionCode', decision),
  ].filter(Boolean);
}

/** What the provider may put right of a measure; its result once it has ended. */
export function measureCorrections(measure, file, own) {
  const may = (act) => mayOnRecord(act, measure, file, own);
  const types = { kind: 'MeasureKind', startedOn: 'Date', endedOn: 'Date', result: 'String' };
  const some = [
    field('kind', 'choice', measure.kind, { options: optionsOf('MeasureKind') }),
    field('startedOn', 'day', measure.startedOn),
    ...(measure.endedOn ? [field('endedOn', 'day', measure.endedOn, { ...optional, hint: t('correct.goesOn') }), result(measure.result)] : []),
  ];
  return [
    may('correctMeasure') && correcting('correctMeasure', 'measureCode', measure, types, some),
    may('withdrawMeasure') && takingBack('withdrawMeasure', 'measureCode', measure),
  ].filter(Boolean);
}

const result = (now) => field('result', 'text', now, { ...optional, hint: t('correct.resultWords') });

/** Ends a measure that goes on. */
export function measureEnd(measure, file, own) {
  return mayOnRecord('endMeasure', measure, file, own) && !measure.endedOn
    ? {
        heading: t('act.endMeasure'), query: mutationOf('endMeasure', { measureCode: 'String!', endedOn: 'Date', result: 'String' }, '{ id }'),
        fixed: { measureCode: measure.measureCode }, fields: [dayOf('endedOn'), result()], said: t('act.measureEnded'),
      }
    : null;
}
