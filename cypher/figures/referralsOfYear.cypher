// name: referralsOfYear
// question: Which referrals were sent in a span of time, and by what is each counted?
// access: SERVICE
// params: $from DateTime, $until DateTime, $knownUntil DateTime
// returns: quarter, year, originKind, originDistrict, receiverKind, receiverDistrict, forms, birthYear, sex, groups, received, receivedInTime, withLimit, responded, withFeedback, hours
OPTIONAL MATCH (duty:Duty) WHERE duty.withinHours IS NOT NULL
WITH duty ORDER BY duty.fromKind = 'ANY', duty.priority IS NULL, duty.withinHours, duty.dutyCode
WITH collect(duty) AS duties
MATCH (sender:Institution)<-[:SENT_BY]-(referral:Referral)-[:SENT_TO]->(receiver:Institution)
WHERE referral.sentAt >= $from
  AND referral.sentAt < $until
WITH duties, sender, receiver, referral,
     datetime({datetime: referral.sentAt, timezone: 'Europe/Belgrade'}) AS day,
     coalesce(referral.receivedAt, referral.respondedAt, referral.feedbackAt) AS receipt
WITH sender, receiver, referral, day,
     coalesce(receipt <= $knownUntil, false) AS received,
     receipt.epochSeconds - referral.sentAt.epochSeconds AS seconds,
     $knownUntil.epochSeconds - referral.sentAt.epochSeconds AS elapsed,
     head([duty IN duties
           WHERE duty.toKind = receiver.kind
             AND duty.fromKind IN [sender.kind, 'ANY']
             AND coalesce(duty.priority, referral.priority) = referral.priority
           | 3600 * CASE WHEN duty.withinHours < 1 THEN 1 ELSE duty.withinHours END]) AS limit
OPTIONAL MATCH (referral)-[:HANDS_OVER]->(matter:Case)
OPTIONAL MATCH (matter)-[:CONCERNS]->(student:Student)
RETURN day.quarter AS quarter,
       day.year AS year,
       sender.kind AS originKind,
       coalesce(
         head([(sender)-[:IN_DISTRICT]->(own:District) | own.districtCode]),
         head([(sender)-[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(wider:District) | wider.districtCode])
       ) AS originDistrict,
       receiver.kind AS receiverKind,
       coalesce(
         head([(receiver)-[:IN_DISTRICT]->(own:District) | own.districtCode]),
         head([(receiver)-[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(wider:District) | wider.districtCode])
       ) AS receiverDistrict,
       matter.exploitationForms AS forms,
       student.birthYear AS birthYear,
       student.sex AS sex,
       [(student)<-[:OF_STUDENT]-(sign:Observation)-[:SHOWS]->(:Indicator)-[:IN_GROUP]->(group:IndicatorGroup)
         WHERE sign.observedOn <= date(day) | group.indicatorGroupCode] AS groups,
       received AS received,
       received AND coalesce(seconds <= limit, false) AS receivedInTime,
       limit IS NOT NULL AND (received OR elapsed > limit) AS withLimit,
       coalesce(coalesce(referral.respondedAt, referral.feedbackAt) <= $knownUntil, false) AS responded,
       coalesce(referral.feedbackAt <= $knownUntil, false) AS withFeedback,
       CASE WHEN received THEN seconds / 3600.0 END AS hours
ORDER BY referral.referralCode
