// name: enterRemoval
// question: When were facts removed last? The moment is that of this transaction, which has opened the ledger.
// access: SERVICE
// params: none
// returns: removedAt
MATCH (ledger:Ledger {ledgerCode: 'facts'})
SET ledger.removedAt = ledger.writtenAt
RETURN ledger.removedAt AS removedAt
