// name: partsOfEntry
// question: Which institutions have a part in this meeting or training, or in the deliveries of this material?
// access: SERVICE
// params: $label String, $entry String
// returns: code
CALL () {
  MATCH (meeting:Meeting {meetingCode: $entry})<-[:TOOK_PART_IN]-(institution:Institution)
  WHERE $label = 'Meeting'
  RETURN institution.institutionCode AS code
  UNION ALL
  MATCH (training:Training {trainingCode: $entry})<-[:TRAINED_AT]-(institution:Institution)
  WHERE $label = 'Training'
  RETURN institution.institutionCode AS code
  UNION ALL
  MATCH (material:Material {materialCode: $entry})-[:DELIVERED_TO]->(institution:Institution)
  WHERE $label = 'Material'
  RETURN institution.institutionCode AS code
}
RETURN code
ORDER BY code
