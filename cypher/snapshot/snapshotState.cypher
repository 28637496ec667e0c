// name: snapshotState
// question: Until when is the store held by an import or a purge, and when were facts last recorded and removed?
// access: SERVICE
// params: none
// returns: until, writtenAt, removedAt
OPTIONAL MATCH (ledger:Ledger {ledgerCode: 'facts'})
OPTIONAL MATCH (lock:ImportLock {importLockCode: 'import'})
RETURN lock.until AS until, ledger.writtenAt AS writtenAt, ledger.removedAt AS removedAt
ORDER BY until
