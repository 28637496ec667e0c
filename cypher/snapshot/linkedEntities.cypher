// name: linkedEntities
// question: Which persons, places, accounts and objects are known?
// access: SERVICE
// params: $since ZonedDateTime
// returns: importedAt, code, kind
MATCH (entity:LinkedEntity)
WHERE entity.importedAt > $since
RETURN entity.importedAt AS importedAt, entity.linkedEntityCode AS code, entity.kind AS kind
ORDER BY importedAt
