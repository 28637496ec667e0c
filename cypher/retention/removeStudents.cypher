// name: removeStudents
// question: Which observations and assessments are of these students, and what recorded them? They go with them.
// access: SERVICE
// params: $studentCodes List
// returns: none
MATCH (student:Student)
WHERE student.studentCode IN $studentCodes
OPTIONAL MATCH (student)<-[:OF_STUDENT]-(observation:Observation)
OPTIONAL MATCH (student)<-[:ASSESSES]-(assessment:Assessment)
OPTIONAL MATCH (recording:Recording {result: observation.observationCode})
OPTIONAL MATCH (conclusion:Recording {result: assessment.assessmentCode})
OPTIONAL MATCH (registration:Recording {result: student.studentCode})
DETACH DELETE recording, conclusion, registration, observation, assessment, student
