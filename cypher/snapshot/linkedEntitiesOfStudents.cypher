// name: linkedEntitiesOfStudents
// question: Which persons, places, accounts and objects appear in the cases of these students?
// access: SERVICE
// params: $codes List
// returns: importedAt, code, kind
MATCH (student:Student)<-[:CONCERNS]-(touched:Case)<-[:APPEARS_IN]-(entity:LinkedEntity)
WHERE student.studentCode IN $codes
WITH DISTINCT entity
RETURN entity.importedAt AS importedAt, entity.linkedEntityCode AS code, entity.kind AS kind
ORDER BY code
