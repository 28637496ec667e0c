// name: cases
// question: Which cases are there, and who opened and leads them?
// access: SERVICE
// params: none
// returns: code, student, opener, lead, leadSince, openedOn, status, closedOn, closureReason
MATCH (case:Case)
WHERE case.caseCode IS NOT NULL
OPTIONAL MATCH (case)-[:CONCERNS]->(student:Student)
OPTIONAL MATCH (case)-[:OPENED_BY]->(opener:Institution)
OPTIONAL MATCH (case)-[:LED_BY]->(lead:Institution)
RETURN case.caseCode AS code, student.studentCode AS student, opener.institutionCode AS opener,
  lead.institutionCode AS lead, case.leadSince AS leadSince, case.openedOn AS openedOn, case.status AS status,
  case.closedOn AS closedOn, case.closureReason AS closureReason
ORDER BY code
