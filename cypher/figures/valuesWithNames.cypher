// name: valuesWithNames
// question: Which districts and indicator groups are there to be counted by, and what are they called?
// access: SERVICE
// params: none
// returns: dimension, code, srLatn, en
CALL () {
  MATCH (district:District)
  RETURN 'DISTRICT' AS dimension, district.districtCode AS code, district.nameSrLatn AS srLatn, district.nameEn AS en
  UNION ALL
  MATCH (group:IndicatorGroup)
  RETURN 'INDICATOR_GROUP' AS dimension, group.indicatorGroupCode AS code, group.nameSrLatn AS srLatn, group.nameEn AS en
}
RETURN dimension AS dimension, code AS code, srLatn AS srLatn, en AS en
ORDER BY dimension, code
