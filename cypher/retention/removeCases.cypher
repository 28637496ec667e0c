// name: removeCases
// question: Which referrals, decisions, measures and recordings have these cases? They go with them.
// access: SERVICE
// params: $caseCodes List
// returns: none
MATCH (case:Case)
WHERE case.caseCode IN $caseCodes
OPTIONAL MATCH (case)<-[:HANDS_OVER|DECIDES|GIVEN_IN|RECORDED_IN]-(fact)
DETACH DELETE fact, case
