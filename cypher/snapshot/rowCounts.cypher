// name: rowCounts
// question: How many rows have the large tables?
// access: SERVICE
// params: none
// returns: table, rows
MATCH (fact:Student)
RETURN 'students' AS table, count(fact) AS rows
UNION ALL
MATCH (fact:Observation)
RETURN 'observations' AS table, count(fact) AS rows
UNION ALL
MATCH (fact:Case)
RETURN 'cases' AS table, count(fact) AS rows
UNION ALL
MATCH (fact:Referral)
RETURN 'referrals' AS table, count(fact) AS rows
UNION ALL
MATCH (fact:Decision)
RETURN 'decisions' AS table, count(fact) AS rows
UNION ALL
MATCH (fact:Measure)
RETURN 'measures' AS table, count(fact) AS rows
UNION ALL
MATCH (fact:LinkedEntity)
RETURN 'linkedEntities' AS table, count(fact) AS rows
UNION ALL
MATCH ()-[part:APPEARS_IN]->()
RETURN 'links' AS table, count(part) AS rows
