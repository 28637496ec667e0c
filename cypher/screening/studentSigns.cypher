// name: studentSigns
// question: What was seen on this student, what followed, and who owes what to whom there, as far as the viewer may see it?
// access: OBSERVATIONS
// params: $studentCode String, $kinds List, $named List
// returns: school, schoolName, municipality, district, observations, referrals, assessments, duties, institutions
OPTIONAL MATCH (duty:Duty)
WHERE duty.fromKind IN ['SCHOOL', 'ANY'] AND duty.trigger IN ['CASE_OPENED', 'INDICATOR_OBSERVED'] AND visibleDuty(duty)
WITH duty
ORDER BY duty.withinHours, duty.dutyCode
WITH collect(CASE WHEN duty IS NOT NULL
             THEN {code: duty.dutyCode, toKind: duty.toKind, priority: duty.priority, withinHours: duty.withinHours,
                   territory: duty.territory, condition: duty.condition, basis: duty.basis, status: duty.status} END) AS duties
MATCH (student:Student {studentCode: $studentCode})
WHERE visibleStudent(student)
OPTIONAL MATCH (student)-[:ATTENDS]->(school:Institution)
WHERE visibleInstitution(school)
OPTIONAL MATCH (school)-[:IN_MUNICIPALITY]->(municipality:Municipality)
OPTIONAL MATCH (school)-[:IN_DISTRICT]->(own:District)
OPTIONAL MATCH (municipality)-[:PART_OF]->(wider:District)
WITH duties, student, school, municipality.municipalityCode AS municipality, coalesce(own, wider).districtCode AS district
CALL (student) {
  MATCH (student)<-[:OF_STUDENT]-(observation:Observation)-[:SHOWS]->(indicator:Indicator)
  WHERE visibleObservation(observation) AND visibleIndicator(indicator)
  OPTIONAL MATCH (indicator)-[:IN_GROUP]->(group:IndicatorGroup)
  OPTIONAL MATCH (indicator)<-[:DESCRIBES]-(entry:CatalogueEntry)
  WITH observation, indicator, group, entry
  ORDER BY observation.observedOn, observation.observationCode
  RETURN collect({code: observation.observationCode, observedOn: observation.observedOn,
                  recordedAt: observation.recordedAt, indicator: indicator.indicatorCode, kind: indicator.kind,
                  urgency: indicator.urgency, labelEn: indicator.labelEn, labelSrLatn: indicator.labelSrLatn,
                  labelSrCyrl: indicator.labelSrCyrl, group: group.indicatorGroupCode, unverified: entry.unverified})
         AS observations
}
CALL (student) {
  MATCH (student)<-[:CONCERNS]-(case:Case)<-[:HANDS_OVER]-(referral:Referral)-[:SENT_TO]->(receiver:Institution)
  WHERE visibleCase(case) AND visibleReferral(referral)
  WITH referral, receiver
  ORDER BY referral.sentAt, referral.referralCode
  RETURN collect({code: referral.referralCode, at: referral.sentAt, kind: receiver.kind}) AS referrals
}
CALL (student) {
  MATCH (student)<-[:ASSESSES]-(assessment:Assessment)
  WHERE visibleAssessment(assessment)
  WITH assessment
  ORDER BY assessment.concludedOn, assessment.assessmentCode
  RETURN collect({code: assessment.assessmentCode, at: assessment.recordedAt, on: assessment.concludedOn}) AS assessments
}
CALL (municipality, district, duties) {
  MATCH (institution:Institution)
  WHERE institution.kind IN [duty IN duties | duty.toKind] + $kinds AND visibleInstitution(institution)
  OPTIONAL MATCH (institution)-[:IN_MUNICIPALITY]->(near:Municipality)
  OPTIONAL MATCH (institution)-[:IN_DISTRICT]->(narrow:District)
  OPTIONAL MATCH (near)-[:PART_OF]->(wide:District)
  WITH institution, near.municipalityCode AS at, coalesce(narrow, wide).districtCode AS within, municipality, district
  WHERE within IS NULL OR within = district OR at = municipality OR institution.institutionCode IN $named
  WITH institution, at, within
  ORDER BY institution.institutionCode
  RETURN collect({code: institution.institutionCode, name: institution.name, kind: institution.kind, municipality: at,
                  district: within, activeFrom: institution.activeFrom, activeTo: institution.activeTo}) AS institutions
}
RETURN school.institutionCode AS school,
       school.name AS schoolName,
       municipality AS municipality,
       district AS district,
       observations AS observations,
       referrals AS referrals,
       assessments AS assessments,
       duties AS duties,
       institutions AS institutions
ORDER BY school
LIMIT 1
