// name: referralsOfStudents
// question: Which referrals have the cases of these students?
// access: SERVICE
// params: $codes List
// returns: importedAt, code, case, sender, receiver, priority, sentAt, receivedAt, respondedAt, response, feedbackAt
MATCH (student:Student)<-[:CONCERNS]-(handed:Case)<-[:HANDS_OVER]-(referral:Referral)
WHERE student.studentCode IN $codes
OPTIONAL MATCH (referral)-[:SENT_BY]->(sender:Institution)
OPTIONAL MATCH (referral)-[:SENT_TO]->(receiver:Institution)
RETURN referral.importedAt AS importedAt, referral.referralCode AS code, handed.caseCode AS case, sender.institutionCode AS sender,
  receiver.institutionCode AS receiver, referral.priority AS priority, referral.sentAt AS sentAt,
  referral.receivedAt AS receivedAt, referral.respondedAt AS respondedAt, referral.response AS response,
  referral.feedbackAt AS feedbackAt
ORDER BY code
