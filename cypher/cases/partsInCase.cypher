// name: partsInCase
// question: Which parts has an institution in a case, and has anything been observed or handed on in it?
// access: SERVICE
// params: $case String, $institution String, $label String
// returns: parts, kind, hasGround
MATCH (institution:Institution {institutionCode: $institution})
WHERE $label IN labels(institution)
MATCH (case:Case {caseCode: $case})
RETURN [part IN [
    CASE WHEN EXISTS { (case)-[:OPENED_BY]->(institution) } THEN 'OPENER' END,
    CASE WHEN EXISTS { (case)-[:LED_BY]->(institution) } THEN 'LEAD' END,
    CASE WHEN EXISTS { (case)<-[:HANDS_OVER]-(:Referral)-[:SENT_TO]->(institution) } THEN 'RECEIVER' END,
    CASE WHEN EXISTS { (case)<-[:HANDS_OVER]-(:Referral)-[:SENT_BY]->(institution) } THEN 'SENDER' END,
    CASE WHEN EXISTS { (case)<-[:GIVEN_IN]-(:Measure)-[:PROVIDED_BY]->(institution) } THEN 'PROVIDER' END,
    CASE WHEN EXISTS { (case)<-[:DECIDES]-(:Decision)-[:DECIDED_BY]->(institution) } THEN 'BODY' END
  ] WHERE part IS NOT NULL] AS parts,
  institution.kind AS kind,
  EXISTS { (case)-[:CONCERNS]->(:Student)<-[:OF_STUDENT]-(:Observation) }
    OR EXISTS { (case)<-[:HANDS_OVER]-(:Referral) } AS hasGround
