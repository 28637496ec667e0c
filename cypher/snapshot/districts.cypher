// name: districts
// question: Which districts are there?
// access: SERVICE
// params: none
// returns: importedAt, code
MATCH (district:District)
WHERE district.districtCode IS NOT NULL
RETURN district.importedAt AS importedAt, district.districtCode AS code
ORDER BY code
