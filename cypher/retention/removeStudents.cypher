// name: removeStudents
// question: Which observations are of these students, and what recorded them? They go with them.
// access: SERVICE
// params: $studentCodes List
// returns: none
MATCH (student:Student)
WHERE student.studentCode IN $studentCodes
OPTIONAL MATCH (student)<-[:OF_STUDENT]-(observation:Observation)
OPTIONAL MATCH (recording:Recording {result: observation.observationCode})
OPTIONAL MATCH (registration:Recording {result: student.studentCode})
DETACH DELETE recording, registration, observation, student
