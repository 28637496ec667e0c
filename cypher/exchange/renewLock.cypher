// name: renewLock
// question: Is the lock still held by this one? It is for longer if so.
// access: SERVICE
// params: $holder String, $until ZonedDateTime
// returns: importId
MATCH (lock:ImportLock {importLockCode: 'import'})
WHERE lock.importId = $holder
SET lock.until = $until
RETURN lock.importId AS importId
