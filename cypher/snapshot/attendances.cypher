// name: attendances
// question: Which institution was represented at which meeting?
// access: SERVICE
// params: none
// returns: importedAt, meeting, institution
MATCH (meeting:Meeting)
WHERE meeting.meetingCode IS NOT NULL
WITH meeting
ORDER BY meeting.meetingCode
MATCH (meeting)<-[part:TOOK_PART_IN]-(institution:Institution)
RETURN part.importedAt AS importedAt, meeting.meetingCode AS meeting, institution.institutionCode AS institution
ORDER BY meeting, institution
