// name: sliceStudents
// question: On which students rests what is asked about these days? On those who were seen or had a case, and those of first referrals.
// access: SERVICE
// params: $from Date, $until Date, $opens ZonedDateTime, $closes ZonedDateTime, $knownAt ZonedDateTime
// returns: code
CALL () {
  MATCH (case:Case)-[:CONCERNS]->(student:Student)
  WHERE case.status = 'OPEN' AND case.openedOn <= $until
  RETURN student
  UNION
  MATCH (case:Case)-[:CONCERNS]->(student:Student)
  WHERE case.closedOn >= $from AND case.openedOn <= $until
  RETURN student
  UNION
  MATCH (case:Case)-[:CONCERNS]->(student:Student)
  WHERE $from <= case.openedOn <= $until
  RETURN student
  UNION
  MATCH (referral:Referral)-[:HANDS_OVER]->(:Case)-[:CONCERNS]->(student:Student)
  WHERE $opens <= referral.sentAt < $closes
  RETURN student
  UNION
  MATCH (referral:Referral)-[:HANDS_OVER]->(:Case)-[:CONCERNS]->(student:Student)
  WHERE $opens <= referral.receivedAt < $closes
  RETURN student
  UNION
  MATCH (referral:Referral)-[:HANDS_OVER]->(:Case)-[:CONCERNS]->(student:Student)
  WHERE $opens <= referral.respondedAt < $closes
  RETURN student
  UNION
  MATCH (referral:Referral)-[:HANDS_OVER]->(:Case)-[:CONCERNS]->(student:Student)
  WHERE $opens <= referral.feedbackAt < $closes
  RETURN student
  UNION
  MATCH (decision:Decision)-[:DECIDES]->(:Case)-[:CONCERNS]->(student:Student)
  WHERE $from <= decision.decidedOn <= $until
  RETURN student
  UNION
  MATCH (measure:Measure)-[:GIVEN_IN]->(:Case)-[:CONCERNS]->(student:Student)
  WHERE $from <= measure.startedOn <= $until
  RETURN student
  UNION
  MATCH (observation:Observation)-[:OF_STUDENT]->(student:Student)
  WHERE $from <= observation.observedOn <= $until
  RETURN student
  UNION
  MATCH (first:Referral)
  WHERE first.sentAt IS NOT NULL AND first.importedAt <= $knownAt
  WITH first
  ORDER BY first.sentAt
  LIMIT 1
  MATCH (first)-[:HANDS_OVER]->(:Case)-[:CONCERNS]->(student:Student)
  RETURN student
  UNION
  MATCH (first:Referral)
  WHERE first.sentAt IS NOT NULL AND first.importedAt <= $knownAt
    AND EXISTS {
      MATCH (sender:Institution)<-[:SENT_BY]-(first)-[:SENT_TO]->(receiver:Institution)
      WHERE sender <> receiver
    }
  WITH first
  ORDER BY first.sentAt
  LIMIT 1
  MATCH (first)-[:HANDS_OVER]->(:Case)-[:CONCERNS]->(student:Student)
  RETURN student
  UNION
  MATCH (opened:Case)
  WHERE opened.openedOn IS NOT NULL AND opened.importedAt <= $knownAt AND EXISTS { (opened)-[:OPENED_BY]->(:Institution) }
  WITH opened
  ORDER BY opened.openedOn, opened.caseCode
  LIMIT 1
  MATCH (opened)-[:CONCERNS]->(student:Student)
  RETURN student
  UNION
  MATCH (office:Institution)<-[:SENT_BY|SENT_TO]-(referral:Referral)-[:SENT_BY|SENT_TO]->(other:Institution)
  WHERE office.kind = 'DISTRICT_OFFICE' AND referral.importedAt <= $knownAt
  WITH office, other, min(referral.sentAt) AS earliest
  MATCH (office)<-[:SENT_BY|SENT_TO]-(referral:Referral)-[:SENT_BY|SENT_TO]->(other)
  WHERE referral.sentAt = earliest AND referral.importedAt <= $knownAt
  MATCH (referral)-[:HANDS_OVER]->(:Case)-[:CONCERNS]->(student:Student)
  RETURN student
}
RETURN student.studentCode AS code
ORDER BY code
