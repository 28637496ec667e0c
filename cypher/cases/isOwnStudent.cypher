// name: isOwnStudent
// question: Does a student attend an institution, was the student observed by it, or has it a part in a case of the student?
// access: SERVICE
// params: $student String, $institution String, $label String
// returns: isOwn
MATCH (institution:Institution {institutionCode: $institution})
WHERE $label IN labels(institution)
MATCH (student:Student {studentCode: $student})
RETURN EXISTS { (student)-[:ATTENDS]->(institution) }
    OR EXISTS { (student)<-[:OF_STUDENT]-(:Observation)-[:OBSERVED_BY]->(institution) }
    OR EXISTS { (student)<-[:CONCERNS]-(:Case)-[:OPENED_BY|LED_BY]->(institution) }
    OR EXISTS { (student)<-[:CONCERNS]-(:Case)<-[:HANDS_OVER]-(:Referral)-[:SENT_BY|SENT_TO]->(institution) }
    OR EXISTS { (student)<-[:CONCERNS]-(:Case)<-[:DECIDES]-(:Decision)-[:DECIDED_BY]->(institution) }
    OR EXISTS { (student)<-[:CONCERNS]-(:Case)<-[:GIVEN_IN]-(:Measure)-[:PROVIDED_BY]->(institution) } AS isOwn
