// name: cases
// question: Which cases are there, and who opened and leads them?
// access: SERVICE
// params: $since ZonedDateTime
// returns: importedAt, code, student, opener, lead, leadSince, openedOn, status, closedOn, closureReason
MATCH (case:Case)
WHERE case.importedAt > $since
OPTIONAL MATCH (case)-[:CONCERNS]->(student:Student)
OPTIONAL MATCH (case)-[:OPENED_BY]->(opener:Institution)
OPTIONAL MATCH (case)-[:LED_BY]->(lead:Institution)
RETURN case.importedAt AS importedAt, case.caseCode AS code, student.studentCode AS student, opener.institutionCode AS opener,
  lead.institutionCode AS lead, case.leadSince AS leadSince, case.openedOn AS openedOn, case.status AS status,
  case.closedOn AS closedOn, case.closureReason AS closureReason
ORDER BY importedAt
