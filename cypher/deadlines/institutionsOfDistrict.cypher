// name: institutionsOfDistrict
// question: Which of these institutions are of a district?
// access: DELIVERIES
// params: $codes List, $district String
// returns: code
MATCH (institution:Institution)
WHERE institution.institutionCode IN $codes
  AND (
    EXISTS { (institution)-[:IN_DISTRICT]->(:District {districtCode: $district}) }
    OR EXISTS { (institution)-[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(:District {districtCode: $district}) }
  )
RETURN institution.institutionCode AS code
ORDER BY code
