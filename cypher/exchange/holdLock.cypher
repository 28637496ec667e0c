// name: holdLock
// question: Who holds the lock from now on?
// access: SERVICE
// params: $holder String, $until ZonedDateTime
// returns: importId
MATCH (lock:ImportLock {importLockCode: 'import'})
SET lock.importId = $holder, lock.until = $until
RETURN lock.importId AS importId
