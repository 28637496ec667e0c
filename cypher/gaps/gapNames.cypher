// name: gapNames
// question: What are institutions, municipalities and districts called?
// access: SERVICE
// params: none
// returns: code, name, nameEn
CALL () {
  MATCH (institution:Institution)
  WHERE institution.institutionCode IS NOT NULL
  RETURN institution.institutionCode AS code, institution.name AS name, institution.name AS nameEn
  UNION ALL
  MATCH (municipality:Municipality)
  WHERE municipality.municipalityCode IS NOT NULL
  RETURN municipality.municipalityCode AS code, municipality.nameSrLatn AS name, municipality.nameSrLatn AS nameEn
  UNION ALL
  MATCH (district:District)
  WHERE district.districtCode IS NOT NULL
  RETURN district.districtCode AS code, district.nameSrLatn AS name,
    coalesce(district.nameEn, district.nameSrLatn) AS nameEn
}
RETURN code, name, nameEn
ORDER BY code
