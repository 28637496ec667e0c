// name: agreementReminders
// question: Which agreements end soon or have ended, without another of their kind between the same two institutions that goes on longer?
// access: AGREEMENTS
// params: $until LocalDate, $today LocalDate, $limit Int
// returns: agreementCode, kind, firstPartyCode, firstPartyName, secondPartyCode, secondPartyName, validFrom, validTo
MATCH (agreement:Agreement)
WHERE agreement.validTo <= $until AND visibleAgreement(agreement)
MATCH (agreement)-[:FIRST_PARTY_IS]->(first:Institution), (agreement)-[:SECOND_PARTY_IS]->(second:Institution)
WHERE (first.activeTo IS NULL OR first.activeTo >= $today)
  AND (second.activeTo IS NULL OR second.activeTo >= $today)
  AND NOT EXISTS {
    MATCH (first)<-[:FIRST_PARTY_IS|SECOND_PARTY_IS]-(other:Agreement)-[:FIRST_PARTY_IS|SECOND_PARTY_IS]->(second)
    WHERE visibleAgreement(other) AND other.kind = agreement.kind
      AND (other.validTo IS NULL OR other.validTo > agreement.validTo)
  }
RETURN agreement.agreementCode AS agreementCode, agreement.kind AS kind,
  first.institutionCode AS firstPartyCode, first.name AS firstPartyName,
  second.institutionCode AS secondPartyCode, second.name AS secondPartyName,
  agreement.validFrom AS validFrom, agreement.validTo AS validTo
ORDER BY validTo DESC, agreementCode
LIMIT $limit
