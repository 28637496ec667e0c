// name: attachedFacts
// question: Which facts hang on these cases and students, by interchange table and key?
// access: SERVICE
// params: $caseCodes List, $studentCodes List
// returns: table, key
MATCH (case:Case)<-[:HANDS_OVER]-(referral:Referral)
WHERE case.caseCode IN $caseCodes
RETURN 'referrals' AS table, referral.referralCode AS key
ORDER BY key
UNION ALL
MATCH (case:Case)<-[:DECIDES]-(decision:Decision)
WHERE case.caseCode IN $caseCodes
RETURN 'decisions' AS table, decision.decisionCode AS key
ORDER BY key
UNION ALL
MATCH (case:Case)<-[:GIVEN_IN]-(measure:Measure)
WHERE case.caseCode IN $caseCodes
RETURN 'measures' AS table, measure.measureCode AS key
ORDER BY key
UNION ALL
MATCH (case:Case)<-[part:APPEARS_IN]-(entity:LinkedEntity)
WHERE case.caseCode IN $caseCodes
RETURN 'links' AS table, entity.linkedEntityCode + '|' + case.caseCode + '|' + part.role AS key
ORDER BY key
UNION ALL
MATCH (student:Student)<-[:OF_STUDENT]-(observation:Observation)
WHERE student.studentCode IN $studentCodes
RETURN 'observations' AS table, observation.observationCode AS key
ORDER BY key
UNION ALL
// What was withdrawn, of which earlier versions alone are kept
MATCH (revision:Revision)
WHERE (revision.case IN $caseCodes OR revision.student IN $studentCodes)
  AND ((revision.table = 'referrals' AND NOT EXISTS { MATCH (:Referral {referralCode: revision.factKey}) })
    OR (revision.table = 'decisions' AND NOT EXISTS { MATCH (:Decision {decisionCode: revision.factKey}) })
    OR (revision.table = 'measures' AND NOT EXISTS { MATCH (:Measure {measureCode: revision.factKey}) })
    OR (revision.table = 'cases' AND NOT EXISTS { MATCH (:Case {caseCode: revision.factKey}) })
    OR (revision.table = 'observations' AND NOT EXISTS { MATCH (:Observation {observationCode: revision.factKey}) }))
RETURN revision.table AS table, revision.factKey AS key
ORDER BY key
