// name: linkedEntities
// question: Which persons, places, accounts and objects are known?
// access: SERVICE
// params: none
// returns: code, kind
MATCH (entity:LinkedEntity)
WHERE entity.linkedEntityCode IS NOT NULL
RETURN entity.linkedEntityCode AS code, entity.kind AS kind
ORDER BY code
