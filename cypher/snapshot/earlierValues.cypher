// name: earlierValues
// question: Which facts of a table were known at a moment with other values than now, and with which?
// access: SERVICE
// params: $table String, $moment ZonedDateTime
// returns: fact
MATCH (revision:Revision)
WHERE revision.supersededAt > $moment AND revision.importedAt <= $moment AND revision.table = $table
RETURN revision {.*, code: revision.factKey, level: revision.schoolLevel, lastDay: coalesce(revision.heldTo, revision.heldFrom),
  first: revision.firstParty, second: revision.secondParty, entity: revision.linkedEntityCode,
  case: coalesce(revision.case, revision.caseCode), training: revision.trainingCode, institution: revision.institutionCode} AS fact
ORDER BY revision.supersededAt
