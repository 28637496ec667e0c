import { VALUES } from '../values.js';
import { TRANSITIONS } from './case-transitions.js';

/** The states of a referral that was answered: what was answered is not told to its sender. */
const ANSWERED = ['RECEIVED', ...VALUES.Response];

export function stateOfCase({ caseCode, status, lead }) {
  return !caseCode ? 'NONE' : status === 'CLOSED' ? 'CLOSED' : lead ? 'LED' : 'UNLED';
}

/** The state of a referral; ANSWERED where what was answered is not the viewer's to know. */
export function stateOfReferral({ receivedAt, respondedAt, response }) {
  return respondedAt ? (response ?? 'ANSWERED') : receivedAt ? 'RECEIVED' : 'SENT';
}

function partsOf(pairs, own) {
  return Object.entries(pairs).filter(([, some]) => [some].flat().some((one) => one?.institutionCode === own)).map(([part]) => part);
}

/** What an institution is in a case. */
export function partsInCase({ opener, lead, referrals }, own) {
  return partsOf({ OPENER: opener, LEAD: lead, RECEIVER: referrals.map(({ receiver }) => receiver) }, own);
}

/** What an institution is to a referral, a decision or a measure. */
export function partsOn({ sender, receiver, body, provider }, own) {
  return partsOf({ SENDER: sender, RECEIVER: receiver, BODY: body, PROVIDER: provider }, own);
}

/** Whether parts do an act in a state, as docs/cases.md has it. The API decides; this only leaves out what it would refuse. */
function may(act, state, parts) {
  const { from, by, unled = [] } = TRANSITIONS[act];
  const allowed = state === 'UNLED' ? [...by, ...unled] : by;
  return from.includes(state) && parts.some((part) => allowed.includes(part));
}

/** Whether an institution of this code and kind does an act in a case. */
export function mayInCase(act, file, code, kind) {
  const { kinds } = TRANSITIONS[act];
  return may(act, stateOfCase(file), partsInCase(file, code)) && (!kinds || kinds.includes(kind));
}

/** Whether an institution of this code does an act on a decision or a measure of a case. */
export function mayOnRecord(act, record, file, code) {
  return may(act, stateOfCase(file), partsOn(record, code));
}

/** Whether an institution of this code does an act on a referral. */
export function mayOnReferral(act, referral, code) {
  const parts = partsOn(referral, code);
  const state = stateOfReferral(referral);
  const states = state !== 'ANSWERED' ? [state] : parts.includes('RECEIVER') ? ['RECEIVED'] : ANSWERED;
  const reported = ['giveFeedback', 'withdrawReferral'].includes(act) && referral.feedbackAt;
  return !reported && states.every((one) => may(act, one, parts));
}

/** Whether one of the parts corrects a field. */
export function mayCorrect(act, field, parts) {
  return TRANSITIONS[act].fields[field].some((part) => parts.includes(part));
}
