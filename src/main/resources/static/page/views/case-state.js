/** What may be done in which state and by whom, as docs/cases.md has it. The API decides; this only leaves out what it would refuse. */
const IN_A_CASE = {
  takeLead: { from: ['UNLED'], by: ['OPENER', 'RECEIVER'] },
  sendReferral: { from: ['UNLED', 'LED'], by: ['LEAD', 'OPENER', 'RECEIVER'] },
  recordDecision: { from: ['UNLED', 'LED'], by: ['LEAD', 'RECEIVER'], kinds: ['VICTIM_PROTECTION_CENTRE'] },
  startMeasure: { from: ['UNLED', 'LED'], by: ['LEAD', 'OPENER', 'RECEIVER'] },
  closeCase: { from: ['UNLED', 'LED'], by: ['LEAD'], unled: ['OPENER'] },
  reopenCase: { from: ['CLOSED'], by: ['LEAD', 'OPENER'] },
};
const ON_A_REFERRAL = {
  receiveReferral: ['SENT'],
  acceptReferral: ['SENT', 'RECEIVED'],
  refuseReferral: ['SENT', 'RECEIVED'],
  redirectReferral: ['SENT', 'RECEIVED', 'ACCEPTED'],
  giveFeedback: ['SENT', 'RECEIVED', 'ACCEPTED', 'REFUSED', 'REDIRECTED'],
};

export function stateOfCase({ caseCode, status, lead }) {
  return !caseCode ? 'NONE' : status === 'CLOSED' ? 'CLOSED' : lead ? 'LED' : 'UNLED';
}

/** The state of a referral; ANSWERED where what was answered is not the viewer's to know. */
export function stateOfReferral({ receivedAt, respondedAt, response }) {
  return respondedAt ? (response ?? 'ANSWERED') : receivedAt ? 'RECEIVED' : 'SENT';
}

function partsIn({ opener, lead, referrals }, own) {
  const is = (one) => one?.institutionCode === own;
  return [is(opener) && 'OPENER', is(lead) && 'LEAD', referrals.some(({ receiver }) => is(receiver)) && 'RECEIVER'].filter(Boolean);
}

/** Whether an institution of this code and kind does an act in a case. */
export function mayInCase(act, file, code, kind) {
  const { from, by, unled = [], kinds } = IN_A_CASE[act];
  const state = stateOfCase(file);
  const allowed = state === 'UNLED' ? [...by, ...unled] : by;
  return from.includes(state) && (!kinds || kinds.includes(kind)) && partsIn(file, code).some((part) => allowed.includes(part));
}

/** Whether an institution of this code does an act on a referral. */
export function mayOnReferral(act, referral, code) {
  const receives = referral.receiver.institutionCode === code && ON_A_REFERRAL[act].includes(stateOfReferral(referral));
  return receives && (act !== 'giveFeedback' || !referral.feedbackAt);
}
