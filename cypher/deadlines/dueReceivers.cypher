// name: dueReceivers
// question: To whom may duties expect an institution to hand on a case or a student that it sees, and since when has it had the case?
// access: WORK
// params: $case String, $student String, $institution String, $today LocalDate
// returns: kind, openedOn, received, municipality, district, duties, receivers
MATCH (institution:Institution {institutionCode: $institution})
CALL (institution) {
  MATCH (case:Case {caseCode: $case})-[:CONCERNS]->(student:Student)
  WHERE visibleCase(case)
  RETURN student,
    CASE WHEN EXISTS { (case)-[:OPENED_BY]->(institution) } THEN case.openedOn END AS openedOn,
    COLLECT {
      MATCH (case)<-[:HANDS_OVER]-(referral:Referral)-[:SENT_TO]->(institution)
      WHERE visibleReferral(referral)
      WITH coalesce(referral.receivedAt, referral.respondedAt, referral.feedbackAt) AS receipt
      WHERE receipt IS NOT NULL
      RETURN receipt ORDER BY receipt LIMIT 1
    } AS received
  UNION ALL
  MATCH (student:Student {studentCode: $student})
  WHERE visibleStudent(student)
  RETURN student, $today AS openedOn, [] AS received
}
OPTIONAL MATCH (student)-[:ATTENDS]->(school:Institution)
OPTIONAL MATCH (school)-[:IN_MUNICIPALITY]->(municipality:Municipality)-[:PART_OF]->(around:District)
OPTIONAL MATCH (school)-[:IN_DISTRICT]->(own:District)
WITH institution, openedOn, received, municipality.municipalityCode AS municipality,
  coalesce(own.districtCode, around.districtCode) AS district,
  COLLECT {
    MATCH (duty:Duty)
    WHERE visibleDuty(duty)
      AND (duty.fromKind = institution.kind OR (duty.fromKind = 'ANY' AND duty.toKind <> institution.kind))
    RETURN duty {.dutyCode, .fromKind, .toKind, .trigger, .priority, .withinHours, .territory, .condition, .basis, .status}
    ORDER BY duty.dutyCode
  } AS duties
RETURN institution.kind AS kind, openedOn, received, municipality, district, duties,
  COLLECT {
    MATCH (receiver:Institution)
    WHERE receiver.kind IN [duty IN duties | duty.toKind] AND visibleInstitution(receiver)
      AND coalesce(receiver.activeFrom <= $today, true) AND coalesce(receiver.activeTo >= $today, true)
    OPTIONAL MATCH (receiver)-[:IN_MUNICIPALITY]->(near:Municipality)-[:PART_OF]->(wide:District)
    OPTIONAL MATCH (receiver)-[:IN_DISTRICT]->(narrow:District)
    RETURN {
      code: receiver.institutionCode,
      name: receiver.name,
      kind: receiver.kind,
      municipality: near.municipalityCode,
      district: coalesce(narrow.districtCode, wide.districtCode)
    }
    ORDER BY receiver.institutionCode
  } AS receivers
ORDER BY kind, openedOn
