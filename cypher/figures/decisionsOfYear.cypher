// name: decisionsOfYear
// question: Which decisions were made in a span of time, and by what is each counted?
// access: SERVICE
// params: $from Date, $until Date
// returns: quarter, year, originKind, originDistrict, forms, birthYear, sex, groups, outcome
MATCH (decision:Decision)
WHERE decision.decidedOn >= $from
  AND decision.decidedOn < $until
OPTIONAL MATCH (decision)-[:DECIDES]->(matter:Case)
CALL (matter) {
  OPTIONAL MATCH (matter)<-[:HANDS_OVER]-(referral:Referral)-[:SENT_BY]->(sender:Institution)
  RETURN sender
  ORDER BY referral.sentAt, referral.referralCode
  LIMIT 1
}
OPTIONAL MATCH (matter)-[:OPENED_BY]->(opener:Institution)
OPTIONAL MATCH (matter)-[:CONCERNS]->(student:Student)
WITH decision, matter, student, coalesce(sender, opener) AS origin
RETURN decision.decidedOn.quarter AS quarter,
       decision.decidedOn.year AS year,
       origin.kind AS originKind,
       coalesce(
         head([(origin)-[:IN_DISTRICT]->(own:District) | own.districtCode]),
         head([(origin)-[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(wider:District) | wider.districtCode])
       ) AS originDistrict,
       matter.exploitationForms AS forms,
       student.birthYear AS birthYear,
       student.sex AS sex,
       [(student)<-[:OF_STUDENT]-(sign:Observation)-[:SHOWS]->(:Indicator)-[:IN_GROUP]->(group:IndicatorGroup)
         WHERE sign.observedOn <= decision.decidedOn | group.indicatorGroupCode] AS groups,
       decision.outcome AS outcome
ORDER BY decision.decisionCode
