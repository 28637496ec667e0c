// name: referralFlows
// question: Who hands cases on to whom, how often, and how soon are they acknowledged?
// access: FLOWS
// params: $groupBy String, $sectorOfKind Map, $sentAfter DateTime, $sentUntil DateTime, $asOf DateTime, $priorities List, $districtCodes List, $explained Boolean, $limit Integer
// returns: from, fromName, to, toName, count, suppressed, received, receivedInTime, withLimit, responded, withFeedback, medianHoursToAcknowledgement, known
OPTIONAL MATCH (duty:Duty) WHERE duty.withinHours IS NOT NULL
WITH duty ORDER BY duty.fromKind = 'ANY', duty.priority IS NULL, duty.withinHours, duty.dutyCode
WITH collect(duty) AS duties, $explained AS explained
CALL (explained) {
  UNWIND CASE WHEN explained THEN [true] ELSE [] END AS asked
  MATCH (referral:Referral)
  WHERE referral.sentAt IS NOT NULL
    AND visibleReferral(referral)
  WITH referral, EXISTS { (:Institution)<-[:SENT_BY]-(referral)-[:SENT_TO]->(:Institution) } AS isBetweenTwo
  RETURN {
    all: count(*),
    notBetweenTwo: count(CASE WHEN NOT isBetweenTwo THEN 1 END),
    earlier: count(CASE WHEN isBetweenTwo AND referral.sentAt <= $sentAfter THEN 1 END),
    later: count(CASE WHEN isBetweenTwo AND referral.sentAt > $sentAfter AND referral.sentAt > $sentUntil THEN 1 END),
    otherPriority: count(CASE WHEN isBetweenTwo AND referral.sentAt > $sentAfter AND referral.sentAt <= $sentUntil
                               AND NOT referral.priority IN $priorities THEN 1 END)
  } AS known
}
MATCH (sender:Institution)<-[:SENT_BY]-(referral:Referral)-[:SENT_TO]->(receiver:Institution)
WHERE referral.sentAt > $sentAfter
  AND referral.sentAt <= $sentUntil
  AND referral.priority IN $priorities
  AND visibleReferral(referral)
WITH known, sender, receiver,
     referral.sentAt.epochSeconds AS sent,
     coalesce(referral.receivedAt, referral.respondedAt, referral.feedbackAt).epochSeconds AS received,
     coalesce(referral.respondedAt, referral.feedbackAt) <= $asOf AS responded,
     referral.feedbackAt <= $asOf AS withFeedback,
     head([duty IN duties
           WHERE duty.toKind = receiver.kind
             AND duty.fromKind IN [sender.kind, 'ANY']
             AND coalesce(duty.priority, referral.priority) = referral.priority
           | 3600 * CASE WHEN duty.withinHours < 1 THEN 1 ELSE duty.withinHours END]) AS limit
WITH *, received <= $asOf.epochSeconds AS isReceived
WITH known, sender, receiver,
     count(*) AS count,
     count(CASE WHEN isReceived THEN 1 END) AS received,
     count(CASE WHEN isReceived AND received - sent <= limit THEN 1 END) AS receivedInTime,
     count(CASE WHEN limit IS NOT NULL AND (isReceived OR $asOf.epochSeconds - sent > limit) THEN 1 END) AS withLimit,
     count(CASE WHEN responded THEN 1 END) AS responded,
     count(CASE WHEN withFeedback THEN 1 END) AS withFeedback,
     collect(CASE WHEN isReceived THEN (received - sent) / 3600.0 END) AS hours
CALL (sender, receiver) {
  OPTIONAL MATCH (sender)-[:IN_DISTRICT]->(own:District)
  OPTIONAL MATCH (sender)-[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(wider:District)
  WITH receiver, coalesce(own, wider) AS fromDistrict
  OPTIONAL MATCH (receiver)-[:IN_DISTRICT]->(own:District)
  OPTIONAL MATCH (receiver)-[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(wider:District)
  RETURN fromDistrict, coalesce(own, wider) AS toDistrict
}
WITH *
WHERE $districtCodes IS NULL
   OR fromDistrict.districtCode IN $districtCodes
   OR toDistrict.districtCode IN $districtCodes
WITH CASE $groupBy
       WHEN 'INSTITUTION' THEN [sender.institutionCode, sender.name, receiver.institutionCode, receiver.name]
       WHEN 'DISTRICT' THEN [coalesce(fromDistrict.districtCode, 'NATIONAL'), fromDistrict.nameSrLatn,
                             coalesce(toDistrict.districtCode, 'NATIONAL'), toDistrict.nameSrLatn]
       WHEN 'SECTOR' THEN [$sectorOfKind[sender.kind], null, $sectorOfKind[receiver.kind], null]
       ELSE [sender.kind, null, receiver.kind, null]
     END AS ends,
     known,
     sum(count) AS count,
     sum(received) AS received,
     sum(receivedInTime) AS receivedInTime,
     sum(withLimit) AS withLimit,
     sum(responded) AS responded,
     sum(withFeedback) AS withFeedback,
     collect(hours) AS hours
CALL (hours) {
  UNWIND hours AS some
  UNWIND some AS hour
  RETURN percentileCont(hour, 0.5) AS medianHoursToAcknowledgement
}
RETURN ends[0] AS from,
       ends[1] AS fromName,
       ends[2] AS to,
       ends[3] AS toName,
       count AS count,
       false AS suppressed,
       received AS received,
       receivedInTime AS receivedInTime,
       withLimit AS withLimit,
       responded AS responded,
       withFeedback AS withFeedback,
       medianHoursToAcknowledgement AS medianHoursToAcknowledgement,
       known AS known
ORDER BY count DESC, from, to
LIMIT $limit
