// name: rowCounts
// question: How many rows have the large tables?
// access: SERVICE
// params: none
// returns: table, rows
UNWIND [
  ['students', COUNT { MATCH (:Student) }],
  ['observations', COUNT { MATCH (:Observation) }],
  ['cases', COUNT { MATCH (:Case) }],
  ['referrals', COUNT { MATCH (:Referral) }],
  ['decisions', COUNT { MATCH (:Decision) }],
  ['measures', COUNT { MATCH (:Measure) }],
  ['linkedEntities', COUNT { MATCH (:LinkedEntity) }],
  ['links', COUNT { MATCH ()-[:APPEARS_IN]->() }]
] AS counted
RETURN counted[0] AS table, counted[1] AS rows
ORDER BY table
