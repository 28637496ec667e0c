// name: referrals
// question: Which cases were handed on by whom to whom, and how far did it get?
// access: SERVICE
// params: $since ZonedDateTime
// returns: importedAt, code, case, sender, receiver, priority, sentAt, receivedAt, respondedAt, response, feedbackAt
MATCH (referral:Referral)
WHERE referral.importedAt > $since
OPTIONAL MATCH (referral)-[:HANDS_OVER]->(handed:Case)
OPTIONAL MATCH (referral)-[:SENT_BY]->(sender:Institution)
OPTIONAL MATCH (referral)-[:SENT_TO]->(receiver:Institution)
RETURN referral.importedAt AS importedAt, referral.referralCode AS code, handed.caseCode AS case, sender.institutionCode AS sender,
  receiver.institutionCode AS receiver, referral.priority AS priority, referral.sentAt AS sentAt,
  referral.receivedAt AS receivedAt, referral.respondedAt AS respondedAt, referral.response AS response,
  referral.feedbackAt AS feedbackAt
ORDER BY importedAt
