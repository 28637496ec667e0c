// name: openLedger
// question: At which moment does this transaction record its facts? No other one writes until it ends.
// access: SERVICE
// params: $now ZonedDateTime
// returns: writtenAt
MERGE (ledger:Ledger {ledgerCode: 'facts'})
SET ledger.ledgerCode = 'facts'
WITH ledger
SET ledger.writtenAt = CASE
  WHEN ledger.writtenAt >= $now THEN ledger.writtenAt + duration({milliseconds: 1})
  ELSE $now
END
RETURN ledger.writtenAt AS writtenAt
