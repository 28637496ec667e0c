// name: visibleRecords
// question: Which of these records behind a figure may the viewer see?
// access: CASES
// params: $cases List, $referrals List, $observations List, $decisions List, $agreements List, $meetings List, $institutions List
// returns: label, code
CALL () {
  MATCH (case:Case) WHERE case.caseCode IN $cases AND visibleCase(case)
  RETURN 'Case' AS label, case.caseCode AS code
  UNION ALL
  MATCH (referral:Referral) WHERE referral.referralCode IN $referrals AND visibleReferral(referral)
  RETURN 'Referral' AS label, referral.referralCode AS code
  UNION ALL
  MATCH (observation:Observation) WHERE observation.observationCode IN $observations AND visibleObservation(observation)
  RETURN 'Observation' AS label, observation.observationCode AS code
  UNION ALL
  MATCH (decision:Decision) WHERE decision.decisionCode IN $decisions AND visibleDecision(decision)
  RETURN 'Decision' AS label, decision.decisionCode AS code
  UNION ALL
  MATCH (agreement:Agreement) WHERE agreement.agreementCode IN $agreements AND visibleAgreement(agreement)
  RETURN 'Agreement' AS label, agreement.agreementCode AS code
  UNION ALL
  MATCH (meeting:Meeting) WHERE meeting.meetingCode IN $meetings AND visibleMeeting(meeting)
  RETURN 'Meeting' AS label, meeting.meetingCode AS code
  UNION ALL
  MATCH (institution:Institution) WHERE institution.institutionCode IN $institutions AND visibleInstitution(institution)
  RETURN 'Institution' AS label, institution.institutionCode AS code
}
RETURN label, code
ORDER BY label, code
