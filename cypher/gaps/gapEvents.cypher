// name: gapEvents
// question: What happened to each gap, oldest first?
// access: SERVICE
// params: none
// returns: gapCode, number, at, act, kind, subjects, districtCode, status, since, severity, ruleSet, byRole, byInstitution, byDistrict, ownerCode, dueOn, text
MATCH (event:GapEvent)
WHERE event.gapEventCode IS NOT NULL
RETURN event.gapCode AS gapCode, event.number AS number, event.at AS at, event.act AS act, event.kind AS kind,
  event.subjects AS subjects, event.districtCode AS districtCode, event.status AS status, event.since AS since,
  event.severity AS severity, event.ruleSet AS ruleSet, event.byRole AS byRole, event.byInstitution AS byInstitution,
  event.byDistrict AS byDistrict, event.ownerCode AS ownerCode, event.dueOn AS dueOn, event.text AS text
ORDER BY event.gapEventCode
