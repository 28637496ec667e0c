// name: beginImport
// question: What had this import written before it was interrupted? It holds the lock and runs from now on.
// access: SERVICE
// params: $importId String, $origin String, $invented Boolean, $now ZonedDateTime, $until ZonedDateTime
// returns: created, corrected
MATCH (lock:ImportLock {importLockCode: 'import'})
SET lock.importId = $importId, lock.until = $until
MERGE (import:Import {importId: $importId})
ON CREATE SET import.startedAt = $now, import.created = 0, import.corrected = 0
SET import.origin = $origin, import.invented = $invented, import.status = 'RUNNING', import.finishedAt = null,
    import.rowsRead = 0, import.unchanged = 0, import.rejected = 0, import.warnings = 0
RETURN import.created AS created, import.corrected AS corrected
