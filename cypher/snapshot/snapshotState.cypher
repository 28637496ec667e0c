// name: snapshotState
// question: Until when is the store held by who writes, and what tells that something was written or removed?
// access: SERVICE
// params: none
// returns: until, written, cases
OPTIONAL MATCH (import:Import)
WITH sum(import.created + import.corrected) AS written
OPTIONAL MATCH (lock:ImportLock {importLockCode: 'import'})
RETURN lock.until AS until, written, COUNT { MATCH (case:Case) } AS cases
ORDER BY until
