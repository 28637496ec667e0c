// name: placesOfInstitutions
// question: Which of these institutions are there, what are they, and of which districts?
// access: SERVICE
// params: $codes List
// returns: code, labels, districts
MATCH (institution:Institution)
WHERE institution.institutionCode IN $codes
RETURN institution.institutionCode AS code,
  labels(institution) AS labels,
  [(institution)-[:IN_DISTRICT]->(district:District) | district.districtCode]
    + [(institution)-[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(district:District) | district.districtCode] AS districts
