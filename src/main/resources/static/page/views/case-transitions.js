/**
 * What may be done in a case and on a referral: in which states, by whom, for which reasons, and what a correction may change by which part, as
 * cases/transitions-1.yaml has it. ValuesTests holds the one to the other.
 */
export const TRANSITIONS = {
  takeLead: { from: ['UNLED'], by: ['OPENER', 'RECEIVER'] },
  handOverLead: { from: ['LED'], by: ['LEAD'] },
  sendReferral: { from: ['UNLED', 'LED'], by: ['OPENER', 'LEAD', 'RECEIVER'] },
  recordDecision: { from: ['UNLED', 'LED'], by: ['RECEIVER', 'LEAD'], kinds: ['VICTIM_PROTECTION_CENTRE'] },
  startMeasure: { from: ['UNLED', 'LED'], by: ['OPENER', 'LEAD', 'RECEIVER'] },
  endMeasure: { from: ['UNLED', 'LED', 'CLOSED'], by: ['PROVIDER'] },
  closeCase: { from: ['UNLED', 'LED'], by: ['LEAD'], unled: ['OPENER'] },
  reopenCase: { from: ['CLOSED'], by: ['LEAD', 'OPENER'], reasons: ['NEW_SIGNS', 'CLOSED_BY_MISTAKE', 'RETURNED', 'OTHER'] },
  correctCase: {
    from: ['UNLED', 'LED', 'CLOSED'],
    by: ['OPENER', 'LEAD'],
    fields: {
      openedOn: ['OPENER'], exploitationForms: ['OPENER', 'LEAD'], leadSince: ['LEAD'], closedOn: ['OPENER', 'LEAD'], closureReason: ['LEAD'],
    },
  },
  correctDecision: { from: ['UNLED', 'LED', 'CLOSED'], by: ['BODY'], fields: { decidedOn: ['BODY'], outcome: ['BODY'] } },
  correctMeasure: {
    from: ['UNLED', 'LED', 'CLOSED'],
    by: ['PROVIDER'],
    fields: { kind: ['PROVIDER'], startedOn: ['PROVIDER'], endedOn: ['PROVIDER'], result: ['PROVIDER'] },
  },
  withdrawCase: { from: ['UNLED', 'LED'], by: ['OPENER'] },
  withdrawDecision: { from: ['UNLED', 'LED', 'CLOSED'], by: ['BODY'] },
  withdrawMeasure: { from: ['UNLED', 'LED', 'CLOSED'], by: ['PROVIDER'] },
  withdrawReferral: { from: ['SENT'], by: ['SENDER'] },
  correctReferral: {
    from: ['SENT', 'RECEIVED', 'ACCEPTED', 'REFUSED', 'REDIRECTED'],
    by: ['SENDER', 'RECEIVER'],
    fields: {
      receiverCode: ['SENDER'], priority: ['SENDER'], sentAt: ['SENDER'],
      receivedAt: ['RECEIVER'], respondedAt: ['RECEIVER'], response: ['RECEIVER'], feedbackAt: ['RECEIVER'],
    },
  },
  receiveReferral: { from: ['SENT'], by: ['RECEIVER'] },
  acceptReferral: { from: ['SENT', 'RECEIVED'], by: ['RECEIVER'] },
  refuseReferral: {
    from: ['SENT', 'RECEIVED'],
    by: ['RECEIVER'],
    reasons: ['NOT_COMPETENT', 'OTHER_TERRITORY', 'ALREADY_KNOWN', 'INCOMPLETE', 'OTHER'],
    notInEmergency: ['INCOMPLETE'],
  },
  redirectReferral: { from: ['SENT', 'RECEIVED', 'ACCEPTED'], by: ['RECEIVER'] },
  giveFeedback: { from: ['SENT', 'RECEIVED', 'ACCEPTED', 'REFUSED', 'REDIRECTED'], by: ['RECEIVER'] },
};
