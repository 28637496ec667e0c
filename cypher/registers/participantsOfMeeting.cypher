// name: participantsOfMeeting
// question: Which institutions took part in a meeting?
// access: SERVICE
// params: $meeting String
// returns: code
MATCH (:Meeting {meetingCode: $meeting})<-[:TOOK_PART_IN]-(institution:Institution)
RETURN institution.institutionCode AS code
ORDER BY code
