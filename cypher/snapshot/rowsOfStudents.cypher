// name: rowsOfStudents
// question: How many rows have the large tables of these students?
// access: SERVICE
// params: $codes List
// returns: table, rows
MATCH (student:Student)
WHERE student.studentCode IN $codes
CALL (student) {
  RETURN COUNT { (student)<-[:OF_STUDENT]-() } AS observations
}
CALL (student) {
  OPTIONAL MATCH (student)<-[:CONCERNS]-(case:Case)
  RETURN count(case) AS cases, sum(COUNT { (case)<-[:HANDS_OVER]-() }) AS referrals,
    sum(COUNT { (case)<-[:DECIDES]-() }) AS decisions, sum(COUNT { (case)<-[:GIVEN_IN]-() }) AS measures,
    sum(COUNT { (case)<-[:APPEARS_IN]-() }) AS links
}
WITH count(student) AS students, sum(observations) AS observations, sum(cases) AS cases, sum(referrals) AS referrals,
  sum(decisions) AS decisions, sum(measures) AS measures, sum(links) AS links
UNWIND [['students', students], ['observations', observations], ['cases', cases], ['referrals', referrals],
  ['decisions', decisions], ['measures', measures], ['links', links], ['linkedEntities', links]] AS counted
RETURN counted[0] AS table, counted[1] AS rows
ORDER BY table
