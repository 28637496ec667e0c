// name: meetingsOfInstitutions
// question: Which of these institutions took part together in which meeting, by a day and as far as the viewer may see it?
// access: MEETINGS
// params: $institutions List, $day Date
// returns: meeting, heldOn, institutions
UNWIND $institutions AS code
MATCH (institution:Institution {institutionCode: code})
WHERE visibleInstitution(institution)
CALL (institution) {
  MATCH (institution)-[:TOOK_PART_IN]->(meeting:Meeting)
  WHERE visibleMeeting(meeting) AND meeting.heldOn <= $day
  RETURN meeting
  UNION
  MATCH (institution)<-[:HELD_BY]-(meeting:Meeting)
  WHERE visibleMeeting(meeting) AND meeting.heldOn <= $day
  RETURN meeting
}
WITH meeting, collect(DISTINCT institution.institutionCode) AS institutions
WHERE size(institutions) > 1
RETURN meeting.meetingCode AS meeting, meeting.heldOn AS heldOn, institutions AS institutions
ORDER BY meeting
