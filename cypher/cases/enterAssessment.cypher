// name: enterAssessment
// question: What did a team conclude about a student, and which of these observations did it have before it?
// access: SERVICE
// params: $properties Map, $student String, $institution String, $observations List
// returns: assessmentCode, considered
MATCH (student:Student {studentCode: $student})
MATCH (institution:Institution {institutionCode: $institution})
CREATE (assessment:Assessment)-[:ASSESSES]->(student)
CREATE (assessment)-[:MADE_BY]->(institution)
SET assessment = $properties
WITH assessment, student, institution
OPTIONAL MATCH (student)<-[:OF_STUDENT]-(observation:Observation)
WHERE observation.observationCode IN $observations
  AND (EXISTS { (observation)-[:OBSERVED_BY]->(institution) }
    OR EXISTS { (student)<-[:CONCERNS]-(:Case)-[:LED_BY]->(institution) }
    OR EXISTS { (student)<-[:CONCERNS]-(:Case)<-[:HANDS_OVER]-(:Referral)-[:SENT_TO]->(institution) })
WITH assessment, collect(DISTINCT observation) AS seen
FOREACH (one IN seen | CREATE (assessment)-[:CONSIDERS]->(one))
RETURN assessment.assessmentCode AS assessmentCode, size(seen) AS considered
