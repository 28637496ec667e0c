// name: institutions
// question: Which institutions are there, of what kind and where?
// access: SERVICE
// params: none
// returns: importedAt, code, kind, district, municipality, pupils, level, activeFrom, activeTo
MATCH (institution:Institution)
WHERE institution.institutionCode IS NOT NULL
OPTIONAL MATCH (institution)-[:IN_DISTRICT]->(district:District)
OPTIONAL MATCH (institution)-[:IN_MUNICIPALITY]->(municipality:Municipality)
RETURN institution.importedAt AS importedAt, institution.institutionCode AS code, institution.kind AS kind,
  district.districtCode AS district, municipality.municipalityCode AS municipality, institution.pupils AS pupils,
  institution.schoolLevel AS level, institution.activeFrom AS activeFrom, institution.activeTo AS activeTo
ORDER BY code
