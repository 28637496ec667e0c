// name: openWork
// question: What is recorded of the cases and signs with which an institution may have something to do, and which of its agreements end, as far as it may see?
// access: WORK
// params: $institution String, $today LocalDate, $answeredSince DateTime, $decidedSince LocalDate, $seenSince LocalDate, $proxies List, $endsFrom LocalDate, $endsUntil LocalDate
// returns: what, code, fact
CALL () {
  MATCH (institution:Institution {institutionCode: $institution})
  RETURN 'INSTITUTION' AS what, institution.institutionCode AS code, institution {.kind} AS fact
  UNION ALL
  MATCH (duty:Duty)
  RETURN 'DUTY' AS what, duty.dutyCode AS code,
    duty {.fromKind, .toKind, .trigger, .priority, .withinHours, .territory, .condition, .basis, .status} AS fact
  UNION ALL
  MATCH (institution:Institution {institutionCode: $institution})
  MATCH (duty:Duty) WHERE duty.condition IS NULL AND duty.fromKind IN [institution.kind, 'ANY']
  WITH collect(DISTINCT duty.toKind) AS kinds
  MATCH (receiver:Institution)
  WHERE receiver.kind IN kinds
    AND coalesce(receiver.activeFrom <= $today, true) AND coalesce(receiver.activeTo >= $today, true)
  OPTIONAL MATCH (receiver)-[:IN_MUNICIPALITY]->(municipality:Municipality)-[:PART_OF]->(around:District)
  OPTIONAL MATCH (receiver)-[:IN_DISTRICT]->(district:District)
  RETURN 'RECEIVER' AS what, receiver.institutionCode AS code, {
    kind: receiver.kind,
    municipality: municipality.municipalityCode,
    district: coalesce(district.districtCode, around.districtCode)
  } AS fact
  UNION ALL
  MATCH (institution:Institution {institutionCode: $institution})
  CALL (institution) {
    MATCH (institution)<-[:OPENED_BY|LED_BY]-(case:Case)
    WHERE case.status = 'OPEN'
    RETURN case
    UNION
    MATCH (institution)<-[:SENT_TO]-(referral:Referral)-[:HANDS_OVER]->(case:Case)
    WHERE case.status = 'OPEN' OR (referral.respondedAt >= $answeredSince AND referral.feedbackAt IS NULL)
    RETURN case
    UNION
    MATCH (institution)<-[:LED_BY]-(case:Case)<-[:DECIDES]-(decision:Decision)
    WHERE decision.decidedOn >= $decidedSince AND decision.outcome <> 'IDENTIFIED'
    RETURN case
    UNION
    MATCH (institution)<-[:DECIDED_BY]-(decision:Decision)-[:DECIDES]->(case:Case)
    WHERE decision.decidedOn >= $decidedSince AND decision.outcome <> 'IDENTIFIED'
    RETURN case
  }
  WITH case WHERE visibleCase(case)
  OPTIONAL MATCH (case)-[:OPENED_BY]->(opener:Institution)
  OPTIONAL MATCH (case)-[:LED_BY]->(lead:Institution)
  // Whoever sees a case sees its student, and whoever sees a measure its case
  OPTIONAL MATCH (case)-[:CONCERNS]->(student:Student)
  OPTIONAL MATCH (student)-[:ATTENDS]->(school:Institution)
  OPTIONAL MATCH (school)-[:IN_MUNICIPALITY]->(municipality:Municipality)-[:PART_OF]->(around:District)
  OPTIONAL MATCH (school)-[:IN_DISTRICT]->(district:District)
  RETURN 'CASE' AS what, case.caseCode AS code, {
    openedOn: case.openedOn,
    open: case.status = 'OPEN',
    opener: opener.institutionCode,
    lead: lead.institutionCode,
    birthYear: student.birthYear,
    municipality: municipality.municipalityCode,
    district: coalesce(district.districtCode, around.districtCode),
    referrals: COLLECT {
      MATCH (case)<-[:HANDS_OVER]-(referral:Referral)-[:SENT_TO]->(receiver:Institution)
      WHERE visibleReferral(referral)
      MATCH (referral)-[:SENT_BY]->(sender:Institution)
      RETURN referral {
        .referralCode, .priority, .sentAt, .receivedAt, .respondedAt, .feedbackAt,
        response: shownReferral(referral, 'response'),
        sender: sender.institutionCode, senderKind: sender.kind, receiver: receiver.institutionCode
      }
      ORDER BY referral.sentAt, referral.referralCode
    },
    decisions: COLLECT {
      MATCH (case)<-[:DECIDES]-(decision:Decision)-[:DECIDED_BY]->(body:Institution)
      WHERE visibleDecision(decision)
      RETURN decision {.decisionCode, .decidedOn, .outcome, body: body.institutionCode, bodyKind: body.kind}
      ORDER BY decision.decidedOn, decision.decisionCode
    },
    measures: COLLECT {
      MATCH (student)<-[:CONCERNS]-(other:Case)<-[:GIVEN_IN]-(measure:Measure)
      WHERE visibleMeasure(measure)
      RETURN measure {.kind, .endedOn}
      ORDER BY measure.measureCode
    },
    signs: COLLECT {
      MATCH (student)<-[:OF_STUDENT]-(observation:Observation)-[:SHOWS]->(indicator:Indicator)
      WHERE visibleObservation(observation)
        AND indicator.kind <> 'RISK_FACTOR' AND NOT indicator.indicatorCode IN $proxies
      MATCH (observation)-[:OBSERVED_BY]->(observer:Institution)
      RETURN {day: observation.observedOn, observer: observer.institutionCode, kind: indicator.kind, urgency: indicator.urgency}
      ORDER BY observation.observedOn, observation.observationCode
    }
  } AS fact
  UNION ALL
  MATCH (institution:Institution {institutionCode: $institution})<-[:OBSERVED_BY]-(observation:Observation)
  WHERE institution.kind = 'SCHOOL' AND observation.observedOn >= $seenSince AND visibleObservation(observation)
  MATCH (observation)-[:SHOWS]->(indicator:Indicator)
  WHERE indicator.kind <> 'RISK_FACTOR' AND NOT indicator.indicatorCode IN $proxies
  MATCH (observation)-[:OF_STUDENT]->(student:Student) WHERE visibleStudent(student)
  RETURN 'SIGN' AS what, observation.observationCode AS code, {
    student: student.studentCode,
    day: observation.observedOn,
    kind: indicator.kind,
    urgency: indicator.urgency,
    cases: COLLECT {
      MATCH (student)<-[:CONCERNS]-(other:Case)
      WHERE visibleCase(other)
      RETURN {closedOn: other.closedOn}
      ORDER BY other.caseCode
    }
  } AS fact
  UNION ALL
  MATCH (institution:Institution {institutionCode: $institution})<-[:FIRST_PARTY_IS|SECOND_PARTY_IS]-(agreement:Agreement)
  WHERE agreement.validTo >= $endsFrom AND agreement.validTo <= $endsUntil AND visibleAgreement(agreement)
  MATCH (agreement)-[:FIRST_PARTY_IS]->(first:Institution), (agreement)-[:SECOND_PARTY_IS]->(second:Institution)
  WHERE (first.activeTo IS NULL OR first.activeTo >= $today)
    AND (second.activeTo IS NULL OR second.activeTo >= $today)
    AND NOT EXISTS {
      MATCH (first)<-[:FIRST_PARTY_IS|SECOND_PARTY_IS]-(other:Agreement)-[:FIRST_PARTY_IS|SECOND_PARTY_IS]->(second)
      WHERE visibleAgreement(other) AND other.kind = agreement.kind
        AND (other.validTo IS NULL OR other.validTo > agreement.validTo)
    }
  RETURN 'AGREEMENT' AS what, agreement.agreementCode AS code, agreement {.validTo} AS fact
}
RETURN what, code, fact
ORDER BY what, code
