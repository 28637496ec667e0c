// name: observations
// question: Which signs were seen on whom, by whom and when?
// access: SERVICE
// params: $since ZonedDateTime
// returns: importedAt, code, student, observer, indicator, observedOn, recordedAt
MATCH (observation:Observation)
WHERE observation.importedAt > $since
OPTIONAL MATCH (observation)-[:OF_STUDENT]->(student:Student)
OPTIONAL MATCH (observation)-[:OBSERVED_BY]->(observer:Institution)
OPTIONAL MATCH (observation)-[:SHOWS]->(indicator:Indicator)
RETURN observation.importedAt AS importedAt, observation.observationCode AS code, student.studentCode AS student,
  observer.institutionCode AS observer, indicator.indicatorCode AS indicator, observation.observedOn AS observedOn,
  observation.recordedAt AS recordedAt
ORDER BY importedAt
