// name: freeLock
// question: Was the lock still held by this one? It is free if so.
// access: SERVICE
// params: $holder String
// returns: importLockCode
MATCH (lock:ImportLock {importLockCode: 'import'})
WHERE lock.importId = $holder
SET lock.importId = null, lock.until = null
RETURN lock.importLockCode AS importLockCode
