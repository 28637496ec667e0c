// name: enterRecording
// question: What was done just now, by which institution if by any, in which case and on which referral?
// access: SERVICE
// params: $properties Map, $institution String, $case String, $referral String
// returns: recordingCode
OPTIONAL MATCH (institution:Institution {institutionCode: $institution})
WITH institution
WHERE institution IS NOT NULL OR $institution IS NULL
CREATE (recording:Recording)
SET recording = $properties
WITH recording, institution
OPTIONAL MATCH (case:Case {caseCode: $case})
OPTIONAL MATCH (referral:Referral {referralCode: $referral})
FOREACH (one IN CASE WHEN institution IS NULL THEN [] ELSE [institution] END | CREATE (recording)-[:RECORDED_BY]->(one))
FOREACH (one IN CASE WHEN case IS NULL THEN [] ELSE [case] END | CREATE (recording)-[:RECORDED_IN]->(one))
FOREACH (one IN CASE WHEN referral IS NULL THEN [] ELSE [referral] END | CREATE (recording)-[:ACTS_ON]->(one))
RETURN recording.recordingCode AS recordingCode
