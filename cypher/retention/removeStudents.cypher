// name: removeStudents
// question: Which observations are of these students? They go with them.
// access: SERVICE
// params: $studentCodes List
// returns: none
MATCH (student:Student)
WHERE student.studentCode IN $studentCodes
OPTIONAL MATCH (student)<-[:OF_STUDENT]-(observation:Observation)
DETACH DELETE observation, student
