// name: casesOfStudents
// question: Which cases have these students?
// access: SERVICE
// params: $codes List
// returns: importedAt, code, student, opener, lead, leadSince, openedOn, status, closedOn, closureReason
MATCH (student:Student)<-[:CONCERNS]-(case:Case)
WHERE student.studentCode IN $codes
OPTIONAL MATCH (case)-[:OPENED_BY]->(opener:Institution)
OPTIONAL MATCH (case)-[:LED_BY]->(lead:Institution)
RETURN case.importedAt AS importedAt, case.caseCode AS code, student.studentCode AS student, opener.institutionCode AS opener,
  lead.institutionCode AS lead, case.leadSince AS leadSince, case.openedOn AS openedOn, case.status AS status,
  case.closedOn AS closedOn, case.closureReason AS closureReason
ORDER BY code
