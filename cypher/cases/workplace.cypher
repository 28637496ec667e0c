// name: workplace
// question: Is there an institution of this code that people of such a role work at?
// access: SERVICE
// params: $institution String, $label String
// returns: institutionCode
MATCH (institution:Institution {institutionCode: $institution})
WHERE $label IN labels(institution)
RETURN institution.institutionCode AS institutionCode
