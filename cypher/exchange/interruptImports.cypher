// name: interruptImports
// question: Which imports ended without saying so? They are marked.
// access: SERVICE
// params: $running String, $now ZonedDateTime
// returns: importId
MATCH (import:Import {status: 'RUNNING'})
WHERE import.importId <> $running
SET import.status = 'INTERRUPTED', import.finishedAt = $now
RETURN import.importId AS importId
ORDER BY importId
