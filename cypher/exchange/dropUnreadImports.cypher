// name: dropUnreadImports
// question: Which of these imports still waited for their packages to be read? They are interrupted.
// access: SERVICE
// params: $importIds List, $now ZonedDateTime
// returns: importId
MATCH (import:Import)
WHERE import.importId IN $importIds AND import.status = 'QUEUED'
SET import.status = 'INTERRUPTED', import.finishedAt = $now
RETURN import.importId AS importId
ORDER BY importId
