// name: students
// question: Which students are there, and at which school?
// access: SERVICE
// params: $since ZonedDateTime
// returns: importedAt, code, school, birthYear, sex
MATCH (student:Student)
WHERE student.importedAt > $since
OPTIONAL MATCH (student)-[:ATTENDS]->(school:Institution)
RETURN student.importedAt AS importedAt, student.studentCode AS code, school.institutionCode AS school,
  student.birthYear AS birthYear, student.sex AS sex
ORDER BY importedAt
