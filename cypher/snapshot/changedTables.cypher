// name: changedTables
// question: To which large tables was something recorded since?
// access: SERVICE
// params: $since ZonedDateTime
// returns: table
MATCH (student:Student)
WHERE student.importedAt > $since
RETURN 'students' AS table
ORDER BY student.importedAt
LIMIT 1
UNION ALL
MATCH (observation:Observation)
WHERE observation.importedAt > $since
RETURN 'observations' AS table
ORDER BY observation.importedAt
LIMIT 1
UNION ALL
MATCH (case:Case)
WHERE case.importedAt > $since
RETURN 'cases' AS table
ORDER BY case.importedAt
LIMIT 1
UNION ALL
MATCH (referral:Referral)
WHERE referral.importedAt > $since
RETURN 'referrals' AS table
ORDER BY referral.importedAt
LIMIT 1
UNION ALL
MATCH (decision:Decision)
WHERE decision.importedAt > $since
RETURN 'decisions' AS table
ORDER BY decision.importedAt
LIMIT 1
UNION ALL
MATCH (measure:Measure)
WHERE measure.importedAt > $since
RETURN 'measures' AS table
ORDER BY measure.importedAt
LIMIT 1
UNION ALL
MATCH (entity:LinkedEntity)
WHERE entity.importedAt > $since
RETURN 'linkedEntities' AS table
ORDER BY entity.importedAt
LIMIT 1
UNION ALL
MATCH ()-[part:APPEARS_IN]->()
WHERE part.importedAt > $since
RETURN 'links' AS table
ORDER BY part.importedAt
LIMIT 1
