// name: links
// question: Which part does which entity play in which case?
// access: SERVICE
// params: $since ZonedDateTime
// returns: importedAt, entity, case, role, since
MATCH (entity)-[part:APPEARS_IN]->(touched)
WHERE part.importedAt > $since
RETURN part.importedAt AS importedAt, entity.linkedEntityCode AS entity, touched.caseCode AS case, part.role AS role,
  part.since AS since
ORDER BY importedAt
