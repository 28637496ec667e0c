// name: expiredLinkedEntities
// question: Which linked entities appear in these cases, and in which others?
// access: SERVICE
// params: $caseCodes List
// returns: code, caseCodes
MATCH (entity:LinkedEntity)-[:APPEARS_IN]->(case:Case)
WHERE case.caseCode IN $caseCodes
WITH DISTINCT entity
MATCH (entity)-[:APPEARS_IN]->(own:Case)
RETURN entity.linkedEntityCode AS code, collect(DISTINCT own.caseCode) AS caseCodes
ORDER BY code
