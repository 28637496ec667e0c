// name: institutionInUse
// question: Is there an institution that any record names beside its own places?
// access: SERVICE
// params: $institution String
// returns: code
MATCH (institution:Institution {institutionCode: $institution})
WHERE EXISTS { (institution)<--() } OR EXISTS { (institution)-[:TOOK_PART_IN|TRAINED_AT]->() }
RETURN institution.institutionCode AS code
