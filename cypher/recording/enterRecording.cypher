// name: enterRecording
// question: What did which institution do just now, in which case and on which referral?
// access: SERVICE
// params: $properties Map, $institution String, $case String, $referral String
// returns: recordingCode
MATCH (institution:Institution {institutionCode: $institution})
CREATE (recording:Recording)-[:RECORDED_BY]->(institution)
SET recording = $properties
WITH recording
OPTIONAL MATCH (case:Case {caseCode: $case})
OPTIONAL MATCH (referral:Referral {referralCode: $referral})
FOREACH (one IN CASE WHEN case IS NULL THEN [] ELSE [case] END | CREATE (recording)-[:RECORDED_IN]->(one))
FOREACH (one IN CASE WHEN referral IS NULL THEN [] ELSE [referral] END | CREATE (recording)-[:ACTS_ON]->(one))
RETURN recording.recordingCode AS recordingCode
