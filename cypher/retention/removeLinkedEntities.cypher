// name: removeLinkedEntities
// question: Which linked entities have these codes? They go.
// access: SERVICE
// params: $entityCodes List
// returns: none
MATCH (entity:LinkedEntity)
WHERE entity.linkedEntityCode IN $entityCodes
DETACH DELETE entity
