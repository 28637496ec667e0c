// name: studentsOfStudents
// question: Which are these students, and at which school?
// access: SERVICE
// params: $codes List
// returns: importedAt, code, school, birthYear, sex
MATCH (student:Student)
WHERE student.studentCode IN $codes
OPTIONAL MATCH (student)-[:ATTENDS]->(school:Institution)
RETURN student.importedAt AS importedAt, student.studentCode AS code, school.institutionCode AS school,
  student.birthYear AS birthYear, student.sex AS sex
ORDER BY code
