// name: students
// question: Which students are there, and at which school?
// access: SERVICE
// params: none
// returns: code, school, birthYear, sex
MATCH (student:Student)
WHERE student.studentCode IS NOT NULL
OPTIONAL MATCH (student)-[:ATTENDS]->(school:Institution)
RETURN student.studentCode AS code, school.institutionCode AS school, student.birthYear AS birthYear, student.sex AS sex
ORDER BY code
