// name: isAtWork
// question: Is an institution at work on a day?
// access: SERVICE
// params: $institution String, $day LocalDate
// returns: institutionCode
MATCH (institution:Institution {institutionCode: $institution})
WHERE (institution.activeFrom IS NULL OR institution.activeFrom <= $day)
  AND (institution.activeTo IS NULL OR institution.activeTo >= $day)
RETURN institution.institutionCode AS institutionCode
