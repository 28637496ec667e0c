// name: districts
// question: Which districts are there?
// access: SERVICE
// params: none
// returns: code
MATCH (district:District)
WHERE district.districtCode IS NOT NULL
RETURN district.districtCode AS code
ORDER BY code
