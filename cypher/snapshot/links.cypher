// name: links
// question: Which part does which entity play in which case?
// access: SERVICE
// params: none
// returns: entity, case, role, since
MATCH (entity:LinkedEntity)
WHERE entity.linkedEntityCode IS NOT NULL
WITH entity
ORDER BY entity.linkedEntityCode
MATCH (entity)-[part:APPEARS_IN]->(touched:Case)
RETURN entity.linkedEntityCode AS entity, touched.caseCode AS case, part.role AS role, part.since AS since
ORDER BY entity, case, role
