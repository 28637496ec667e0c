// name: incomingReferrals
// question: Which referrals to an institution were recorded since a moment, and still wait for its confirmation?
// access: WORK
// params: $institution String, $since DateTime
// returns: code, recordedAt, fact, kind, duties
MATCH (referral:Referral)
WHERE referral.importedAt >= $since
  AND coalesce(referral.receivedAt, referral.respondedAt, referral.feedbackAt) IS NULL
  AND visibleReferral(referral)
MATCH (referral)-[:SENT_TO]->(institution:Institution {institutionCode: $institution})
MATCH (referral)-[:SENT_BY]->(sender:Institution)
RETURN referral.referralCode AS code,
  referral.importedAt AS recordedAt,
  referral {.referralCode, .priority, .sentAt, sender: sender.institutionCode, senderKind: sender.kind, receiver: $institution} AS fact,
  institution.kind AS kind,
  COLLECT {
    MATCH (duty:Duty)
    WHERE duty.toKind = institution.kind
    RETURN duty {.dutyCode, .fromKind, .toKind, .trigger, .priority, .withinHours, .territory, .condition, .basis, .status}
    ORDER BY duty.dutyCode
  } AS duties
ORDER BY recordedAt, code
