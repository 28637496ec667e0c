// name: observationsOfStudents
// question: Which signs were seen on these students?
// access: SERVICE
// params: $codes List
// returns: importedAt, code, student, observer, indicator, observedOn, recordedAt
MATCH (student:Student)<-[:OF_STUDENT]-(observation:Observation)
WHERE student.studentCode IN $codes
OPTIONAL MATCH (observation)-[:OBSERVED_BY]->(observer:Institution)
OPTIONAL MATCH (observation)-[:SHOWS]->(indicator:Indicator)
RETURN observation.importedAt AS importedAt, observation.observationCode AS code, student.studentCode AS student,
  observer.institutionCode AS observer, indicator.indicatorCode AS indicator, observation.observedOn AS observedOn,
  observation.recordedAt AS recordedAt
ORDER BY code
