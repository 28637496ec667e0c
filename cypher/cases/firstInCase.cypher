// name: firstInCase
// question: When was something first recorded to happen in a case, and does anything rest on it?
// access: SERVICE
// params: $case String
// returns: sentAt, day, facts
MATCH (case:Case {caseCode: $case})
OPTIONAL MATCH (case)<-[:HANDS_OVER]-(referral:Referral)
WITH case, min(referral.sentAt) AS sentAt, count(referral) AS referrals
OPTIONAL MATCH (case)<-[:DECIDES|GIVEN_IN]-(fact)
WITH case, sentAt, referrals, min(coalesce(fact.decidedOn, fact.startedOn)) AS day, count(fact) AS others
RETURN sentAt, day, referrals + others + COUNT { (case)<-[:APPEARS_IN]-(:LinkedEntity) } AS facts
