// name: supersedeCaseStudy
// question: Is this the latest version of a case study of the institution? Then it is replaced; the first write waits for others who do so.
// access: SERVICE
// params: $caseStudyCode String, $institutionCode String
// returns: version
MATCH (study:CaseStudy {caseStudyCode: $caseStudyCode})-[:PUBLISHED_BY]->(publisher:Institution)
WHERE publisher.institutionCode = $institutionCode
SET study.invented = true
WITH study
WHERE study.latest
SET study.latest = false
RETURN study.version AS version
