// name: links
// question: Which part does which entity play in which case?
// access: SERVICE
// params: $since ZonedDateTime
// returns: importedAt, entity, case, role, since
MATCH (entity:LinkedEntity)-[part:APPEARS_IN]->(touched:Case)
USING INDEX part:APPEARS_IN(importedAt)
WHERE part.importedAt > $since
RETURN part.importedAt AS importedAt, entity.linkedEntityCode AS entity, touched.caseCode AS case, part.role AS role,
  part.since AS since
ORDER BY importedAt
