// name: kindOfWorkplace
// question: What kind of institution has this code, and is it a school?
// access: SERVICE
// params: $institutionCode String
// returns: kind, isSchool
MATCH (institution:Institution {institutionCode: $institutionCode})
RETURN institution.kind AS kind, 'School' IN labels(institution) AS isSchool
