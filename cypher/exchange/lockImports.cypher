// name: lockImports
// question: Which import holds the lock of this store, and until when? The lock is held by this transaction from now on.
// access: SERVICE
// params: none
// returns: importId, until
MERGE (lock:ImportLock {importLockCode: 'import'})
SET lock.importLockCode = 'import'
RETURN lock.importId AS importId, lock.until AS until
