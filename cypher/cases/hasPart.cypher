// name: hasPart
// question: Did an institution open or receive a case?
// access: SERVICE
// params: $case String, $institution String
// returns: institutionCode
MATCH (case:Case {caseCode: $case})
MATCH (institution:Institution {institutionCode: $institution})
WHERE EXISTS { (case)-[:OPENED_BY]->(institution) }
  OR EXISTS { (case)<-[:HANDS_OVER]-(:Referral)-[:SENT_TO]->(institution) }
RETURN institution.institutionCode AS institutionCode
