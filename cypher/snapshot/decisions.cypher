// name: decisions
// question: What was decided on which case, by whom and when?
// access: SERVICE
// params: none
// returns: code, case, body, outcome, decidedOn
MATCH (decision:Decision)
WHERE decision.decisionCode IS NOT NULL
OPTIONAL MATCH (decision)-[:DECIDES]->(decided:Case)
OPTIONAL MATCH (decision)-[:DECIDED_BY]->(body:Institution)
RETURN decision.decisionCode AS code, decided.caseCode AS case, body.institutionCode AS body,
  decision.outcome AS outcome, decision.decidedOn AS decidedOn
ORDER BY code
