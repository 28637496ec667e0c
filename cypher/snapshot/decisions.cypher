// name: decisions
// question: What was decided on which case, by whom and when?
// access: SERVICE
// params: $since ZonedDateTime
// returns: importedAt, code, case, body, outcome, decidedOn
MATCH (decision:Decision)
WHERE decision.importedAt > $since
OPTIONAL MATCH (decision)-[:DECIDES]->(decided:Case)
OPTIONAL MATCH (decision)-[:DECIDED_BY]->(body:Institution)
RETURN decision.importedAt AS importedAt, decision.decisionCode AS code, decided.caseCode AS case, body.institutionCode AS body,
  decision.outcome AS outcome, decision.decidedOn AS decidedOn
ORDER BY importedAt
