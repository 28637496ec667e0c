import { t } from '../language.js';
import { optionsOf } from '../values.js';
import { mayOnReferral } from './case-state.js';
import { TRANSITIONS } from './case-transitions.js';
import { at, choose } from './form-fields.js';

const KEYS = '$clientKey: ID!, $referralCode: String!, $at: DateTime';
const GIVEN = 'clientKey: $clientKey, referralCode: $referralCode, at: $at';
const RECEIVE = `mutation Receive(${KEYS}) { receiveReferral(${GIVEN}) { id } }`;
const ACCEPT = `mutation Accept(${KEYS}) { acceptReferral(${GIVEN}) { id } }`;
const REFUSE = `mutation Refuse(${KEYS}, $reason: ActReason!) { refuseReferral(${GIVEN}, reason: $reason) { id } }`;
const REDIRECT = `mutation Redirect(${KEYS}, $receiverCode: String!) { redirectReferral(${GIVEN}, receiverCode: $receiverCode) { id } }`;
const FEEDBACK = `mutation Feedback(${KEYS}, $feedback: FeedbackClass!) { giveFeedback(${GIVEN}, feedback: $feedback) { id } }`;

/** The forms of what the viewer may do with a referral. In an emergency nothing is sent back because something is missing. */
export function referralForms(referral, code) {
  const may = (act) => mayOnReferral(act, referral, code);
  const { reasons, notInEmergency } = TRANSITIONS.refuseReferral;
  const allowed = reasons.filter((one) => referral.priority !== 'EMERGENCY' || !notInEmergency.includes(one));
  const choice = (name, label, options) => ({ name, kind: 'choice', label, options: choose(options) });
  const form = (heading, query, said, ...fields) => ({ heading, query, said, fixed: { referralCode: referral.referralCode }, fields: [...fields, at()] });
  return [
    may('receiveReferral') ? form(t('act.receive'), RECEIVE, t('act.received')) : null,
    may('acceptReferral') ? form(t('act.accept'), ACCEPT, t('act.accepted')) : null,
    may('refuseReferral') ? form(t('act.refuse'), REFUSE, t('act.refused'), choice('reason', t('act.reason'), optionsOf('ActReason', allowed))) : null,
    may('redirectReferral') ? form(t('act.redirect'), REDIRECT, t('act.redirected'), { name: 'receiverCode', kind: 'institution', label: t('act.receiver') }) : null,
    may('giveFeedback') ? form(t('act.feedback'), FEEDBACK, t('act.fedBack'), choice('feedback', t('act.feedbackClass'), optionsOf('FeedbackClass'))) : null,
  ].filter(Boolean);
}
