// name: measuresOfStudents
// question: What was given in the cases of these students?
// access: SERVICE
// params: $codes List
// returns: importedAt, code, case, provider, kind, startedOn, endedOn
MATCH (student:Student)<-[:CONCERNS]-(helped:Case)<-[:GIVEN_IN]-(measure:Measure)
WHERE student.studentCode IN $codes
OPTIONAL MATCH (measure)-[:PROVIDED_BY]->(provider:Institution)
RETURN measure.importedAt AS importedAt, measure.measureCode AS code, helped.caseCode AS case, provider.institutionCode AS provider,
  measure.kind AS kind, measure.startedOn AS startedOn, measure.endedOn AS endedOn
ORDER BY code
