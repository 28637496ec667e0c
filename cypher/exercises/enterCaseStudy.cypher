// name: enterCaseStudy
// question: Is there a case study of this code yet? If not, this is it.
// access: SERVICE
// params: $caseStudyCode String, $study Map, $institutionCode String
// returns: inputHash
MATCH (publisher:Institution {institutionCode: $institutionCode})
MERGE (study:CaseStudy {caseStudyCode: $caseStudyCode})
ON CREATE SET study += $study
MERGE (study)-[:PUBLISHED_BY]->(publisher)
RETURN study.inputHash AS inputHash
