// name: expiredStudents
// question: Of which students of these cases is nothing newer than the last day, and which cases have they?
// access: SERVICE
// params: $caseCodes List, $lastDay Date, $lastMoment ZonedDateTime
// returns: code, caseCodes
MATCH (case:Case)-[:CONCERNS]->(student:Student)
WHERE case.caseCode IN $caseCodes
WITH DISTINCT student
WHERE (student.leftOn IS NULL OR student.leftOn <= $lastDay)
  AND (student.enrolledOn IS NULL OR student.enrolledOn <= $lastDay)
  AND NOT EXISTS {
    MATCH (student)<-[:OF_STUDENT]-(observation:Observation)
    WHERE observation.observedOn > $lastDay OR observation.recordedAt > $lastMoment
  }
  AND NOT EXISTS {
    MATCH (student)<-[:ASSESSES]-(assessment:Assessment)
    WHERE assessment.concludedOn > $lastDay OR assessment.recordedAt > $lastMoment
  }
MATCH (student)<-[:CONCERNS]-(own:Case)
RETURN student.studentCode AS code, collect(own.caseCode) AS caseCodes
ORDER BY code
