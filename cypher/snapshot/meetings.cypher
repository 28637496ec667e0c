// name: meetings
// question: Which team met when?
// access: SERVICE
// params: none
// returns: importedAt, code, team, heldOn
MATCH (meeting:Meeting)
WHERE meeting.meetingCode IS NOT NULL
OPTIONAL MATCH (meeting)-[:HELD_BY]->(team:Institution)
RETURN meeting.importedAt AS importedAt, meeting.meetingCode AS code, team.institutionCode AS team, meeting.heldOn AS heldOn
ORDER BY code
