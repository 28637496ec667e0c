// name: municipalities
// question: Which municipalities are there, and of which district?
// access: SERVICE
// params: none
// returns: importedAt, code, district
MATCH (municipality:Municipality)
WHERE municipality.municipalityCode IS NOT NULL
OPTIONAL MATCH (municipality)-[:PART_OF]->(district:District)
RETURN municipality.importedAt AS importedAt, municipality.municipalityCode AS code, district.districtCode AS district
ORDER BY code
