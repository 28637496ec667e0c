// name: queueImport
// question: Which import waits from now on?
// access: SERVICE
// params: $importId String, $origin String, $invented Boolean, $now ZonedDateTime
// returns: importId
MERGE (import:Import {importId: $importId})
ON CREATE SET import.startedAt = $now, import.origin = $origin, import.invented = $invented, import.rowsRead = 0,
    import.created = 0, import.corrected = 0, import.unchanged = 0, import.rejected = 0, import.warnings = 0
SET import.status = 'QUEUED', import.finishedAt = null
RETURN import.importId AS importId
