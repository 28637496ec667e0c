// name: enterBatch
// question: Does this import still hold the lock? Its counts are entered if so.
// access: SERVICE
// params: $importId String, $counts Map, $until ZonedDateTime
// returns: importId
MATCH (lock:ImportLock {importLockCode: 'import'})
WHERE lock.importId = $importId
SET lock.until = $until
WITH lock
MATCH (import:Import {importId: lock.importId})
SET import += $counts
RETURN import.importId AS importId
