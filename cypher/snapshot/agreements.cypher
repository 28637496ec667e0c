// name: agreements
// question: Which standing channels are there between whom?
// access: SERVICE
// params: none
// returns: importedAt, code, first, second, kind, validFrom, validTo
MATCH (agreement:Agreement)
WHERE agreement.agreementCode IS NOT NULL
OPTIONAL MATCH (agreement)-[:FIRST_PARTY_IS]->(first:Institution)
OPTIONAL MATCH (agreement)-[:SECOND_PARTY_IS]->(second:Institution)
RETURN agreement.importedAt AS importedAt, agreement.agreementCode AS code, first.institutionCode AS first,
  second.institutionCode AS second, agreement.kind AS kind, agreement.validFrom AS validFrom, agreement.validTo AS validTo
ORDER BY code
