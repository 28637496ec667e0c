// name: measures
// question: What was given in which case, by whom and when?
// access: SERVICE
// params: $since ZonedDateTime
// returns: importedAt, code, case, provider, kind, startedOn, endedOn
MATCH (measure:Measure)
WHERE measure.importedAt > $since
OPTIONAL MATCH (measure)-[:GIVEN_IN]->(helped:Case)
OPTIONAL MATCH (measure)-[:PROVIDED_BY]->(provider:Institution)
RETURN measure.importedAt AS importedAt, measure.measureCode AS code, helped.caseCode AS case, provider.institutionCode AS provider,
  measure.kind AS kind, measure.startedOn AS startedOn, measure.endedOn AS endedOn
ORDER BY importedAt
