import { moment, nameOf, serbian, t, worded } from '../language.js';
import { VALUES, optionsOf } from '../values.js';
import { mayInCase, stateOfCase } from './case-state.js';
import { TRANSITIONS } from './case-transitions.js';
import { at, choose, dayOf, signGroups } from './form-fields.js';
import { mutationOf } from './mutation.js';

const RECORD = `mutation RecordSign($clientKey: ID!, $studentCode: String!, $indicatorCode: String!, $observedOn: Date) {
  recordObservation(clientKey: $clientKey, studentCode: $studentCode, indicatorCode: $indicatorCode, observedOn: $observedOn) { id } }`;
const CONCLUDE = `mutation Conclude($clientKey: ID!, $studentCode: String!, $conclusion: NextStep!, $observationCodes: [String!]!, $concludedOn: Date) {
  recordAssessment(clientKey: $clientKey, studentCode: $studentCode, conclusion: $conclusion, observationCodes: $observationCodes,
    concludedOn: $concludedOn) { id } }`;
const OPEN = `mutation Open($clientKey: ID!, $studentCode: String!) { openCase(clientKey: $clientKey, studentCode: $studentCode) { caseCode } }`;
const SEND = `mutation Refer($clientKey: ID!, $caseCode: String, $studentCode: String, $receiverCode: String, $priority: Priority!, $at: DateTime) {
  sendReferral(clientKey: $clientKey, caseCode: $caseCode, studentCode: $studentCode, receiverCode: $receiverCode, priority: $priority, at: $at) {
    case { caseCode } } }`;
const LEAD = 'mutation Lead($clientKey: ID!, $caseCode: String!) { takeLead(clientKey: $clientKey, caseCode: $caseCode) { id } }';
const HAND_OVER = mutationOf('handOverLead', { caseCode: 'String!', institutionCode: 'String!' }, '{ id }');
const DECIDE = `mutation Decide($clientKey: ID!, $caseCode: String!, $outcome: Outcome!, $decidedOn: Date) {
  recordDecision(clientKey: $clientKey, caseCode: $caseCode, outcome: $outcome, decidedOn: $decidedOn) { id } }`;
const MEASURE = `mutation Measure($clientKey: ID!, $caseCode: String!, $kind: MeasureKind!, $startedOn: Date) {
  startMeasure(clientKey: $clientKey, caseCode: $caseCode, kind: $kind, startedOn: $startedOn) { id } }`;
const CLOSE = `mutation Close($clientKey: ID!, $caseCode: String!, $reason: ClosureReason!, $closedOn: Date) {
  closeCase(clientKey: $clientKey, caseCode: $caseCode, reason: $reason, closedOn: $closedOn) { id } }`;
const REOPEN = `mutation Reopen($clientKey: ID!, $caseCode: String!, $reason: ActReason!) {
  reopenCase(clientKey: $clientKey, caseCode: $caseCode, reason: $reason) { id } }`;
const OTHER = 'OTHER';

function record(file, catalogue) {
  return {
    heading: t('act.recordSign'), query: RECORD, said: t('act.signRecorded'), fixed: { studentCode: file.student.studentCode },
    hint: t('act.recordSignWords'),
    fields: ({ indicatorCode }) => {
      const sign = catalogue.find((one) => one.indicatorCode === indicatorCode);
      const about = sign && `${nameOf('SignKind', sign.kind)}. ${sign.catalogueEntry ? worded(sign.catalogueEntry, 'note') : ''}`;
      return [
        { name: 'indicatorCode', kind: 'choice', label: t('sign.sign'), hint: about, options: choose([]), groups: signGroups(catalogue) },
        dayOf('observedOn'),
      ];
    },
  };
}

function conclude({ student }) {
  const seen = student.observations.map(({ observationCode, indicator }) => [observationCode, worded(indicator, 'label')]);
  return {
    heading: t('act.conclude'), query: CONCLUDE, said: t('act.concluded'), fixed: { studentCode: student.studentCode }, hint: t('act.concludeWords'),
    fields: [
      { name: 'conclusion', kind: 'choice', label: t('act.conclusion'), options: choose(optionsOf('NextStep')) },
      { name: 'observationCodes', kind: 'checks', label: t('act.considered'), options: seen, first: seen.map(([code]) => code), read: (codes) => codes || [] },
      dayOf('concludedOn'),
    ],
  };
}

/** One's own proposals first, each with the duty that it comes from; and then any other institution. */
function receivers(proposed) {
  const byCode = new Map();
  proposed.forEach(({ dutyCode, deadline, conditional, receivers: some }) =>
    some.forEach(({ institutionCode, name }) => {
      const until = deadline ? `, ${t('act.until', { moment: moment(deadline) })}` : '';
      const only = conditional ? `, ${t('steps.conditional')}` : '';
      byCode.set(institutionCode, byCode.get(institutionCode) ?? `${serbian(name)} (${dutyCode}${until}${only})`);
    }),
  );
  return [...byCode];
}

function refer(file, proposed, step) {
  const some = receivers(proposed);
  const priorities = optionsOf('Priority', file.caseCode ? VALUES.Priority : ['EMERGENCY']);
  const first = !file.caseCode || step === 'EMERGENCY' ? 'EMERGENCY' : step === 'REFER' ? 'URGENT' : 'REGULAR';
  return {
    heading: file.caseCode ? t('act.refer') : t('act.referAtOnce'), query: SEND, said: t('act.referred'), hint: t('act.referWords'),
    fixed: file.caseCode ? { caseCode: file.caseCode } : { studentCode: file.student.studentCode },
    send: ({ proposed: code, receiverCode, ...rest }) => ({ ...rest, receiverCode: code === OTHER ? receiverCode : code }),
    fields: ({ proposed: code = some[0]?.[0] ?? OTHER }) => [
      { name: 'proposed', argument: code === OTHER ? null : 'receiverCode', kind: 'choice', label: t('act.to'), first: code, options: [...some, [OTHER, t('act.another')]] },
      ...(code === OTHER ? [{ name: 'receiverCode', kind: 'institution', label: t('act.receiver') }] : []),
      { name: 'priority', kind: 'choice', label: t('act.priority'), first, options: priorities },
      at(),
    ],
  };
}

function one(heading, query, said, file, field, days) {
  const fields = [...(field ? [{ ...field, kind: 'choice', options: choose(field.options) }] : []), ...(days ? [dayOf(days)] : [])];
  return { heading, query, said, fixed: { caseCode: file.caseCode }, fields };
}

/** To whom the lead may be given: whoever else opened or received the case. */
function heirsOf({ opener, referrals }, own) {
  const all = [opener, ...referrals.map(({ receiver }) => receiver)].filter(Boolean);
  return [...new Map(all.map(({ institutionCode, name }) => [institutionCode, serbian(name)]))].filter(([code]) => code !== own);
}

/** The forms of what the viewer may do in a case, or about a student without one. */
export function caseForms({ file, catalogue, proposed, own, code, step }) {
  const may = (act) => mayInCase(act, file, code, own?.kind);
  const without = stateOfCase(file) === 'NONE';
  const choice = (name, label, names) => ({ name, label, options: names });
  const reopenings = optionsOf('ActReason', TRANSITIONS.reopenCase.reasons);
  const heirs = heirsOf(file, code);
  const student = { studentCode: file.student.studentCode };
  return [
    record(file, catalogue),
    file.student.observations.length ? conclude(file) : null,
    without ? { heading: t('act.openCase'), query: OPEN, said: t('act.caseOpened'), fixed: student, fields: [], hint: t('act.openCaseWords') } : null,
    without || may('sendReferral') ? refer(file, proposed, step) : null,
    may('takeLead') ? one(t('act.takeLead'), LEAD, t('act.leadTaken'), file) : null,
    heirs.length && may('handOverLead') ? one(t('act.handOver'), HAND_OVER, t('act.handedOver'), file, { ...choice('institutionCode', t('act.receiver'), heirs), hint: t('act.handOverWords') }) : null,
    may('recordDecision') ? one(t('act.decide'), DECIDE, t('act.decided'), file, choice('outcome', t('act.outcome'), optionsOf('Outcome')), 'decidedOn') : null,
    may('startMeasure') ? one(t('act.startMeasure'), MEASURE, t('act.measureStarted'), file, choice('kind', t('act.measure'), optionsOf('MeasureKind')), 'startedOn') : null,
    may('closeCase') ? one(t('act.close'), CLOSE, t('act.closed'), file, choice('reason', t('act.reason'), optionsOf('ClosureReason')), 'closedOn') : null,
    may('reopenCase') ? one(t('act.reopen'), REOPEN, t('act.reopened'), file, choice('reason', t('act.reason'), reopenings)) : null,
  ].filter(Boolean);
}
