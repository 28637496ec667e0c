// name: decisionsOfStudents
// question: What was decided on the cases of these students?
// access: SERVICE
// params: $codes List
// returns: importedAt, code, case, body, outcome, decidedOn
MATCH (student:Student)<-[:CONCERNS]-(decided:Case)<-[:DECIDES]-(decision:Decision)
WHERE student.studentCode IN $codes
OPTIONAL MATCH (decision)-[:DECIDED_BY]->(body:Institution)
RETURN decision.importedAt AS importedAt, decision.decisionCode AS code, decided.caseCode AS case, body.institutionCode AS body,
  decision.outcome AS outcome, decision.decidedOn AS decidedOn
ORDER BY code
