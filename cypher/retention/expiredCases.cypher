// name: expiredCases
// question: Which closed cases hold nothing newer than the last day, and concern a student without an open case?
// access: SERVICE
// params: $lastDay Date, $lastMoment ZonedDateTime, $fromDay Date, $fromCode String, $limit Integer
// returns: caseCode, closedOn
MATCH (case:Case)
WHERE $fromDay <= case.closedOn <= $lastDay
  AND case.status = 'CLOSED'
  AND (case.closedOn > $fromDay OR case.caseCode > $fromCode)
  AND NOT EXISTS {
    MATCH (case)-[:CONCERNS]->(:Student)<-[:CONCERNS]-(other:Case)
    WHERE other.status <> 'CLOSED'
  }
  AND NOT EXISTS {
    MATCH (case)<-[:HANDS_OVER]-(referral:Referral)
    WHERE referral.sentAt > $lastMoment OR referral.receivedAt > $lastMoment
      OR referral.respondedAt > $lastMoment OR referral.feedbackAt > $lastMoment
  }
  AND NOT EXISTS {
    MATCH (case)<-[:DECIDES]-(decision:Decision)
    WHERE decision.decidedOn > $lastDay
  }
  AND NOT EXISTS {
    MATCH (case)<-[:GIVEN_IN]-(measure:Measure)
    WHERE measure.endedOn IS NULL OR measure.endedOn > $lastDay OR measure.startedOn > $lastDay
  }
RETURN case.caseCode AS caseCode, case.closedOn AS closedOn
ORDER BY closedOn, caseCode
LIMIT $limit
