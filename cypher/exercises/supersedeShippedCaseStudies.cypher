// name: supersedeShippedCaseStudies
// question: Which earlier versions do case studies of the program replace?
// access: SERVICE
// params: $replacements List
// returns: none
UNWIND $replacements AS replacement
MATCH (study:CaseStudy {caseStudyCode: replacement.later})
MATCH (earlier:CaseStudy {caseStudyCode: replacement.earlier})
MERGE (study)-[:REPLACES]->(earlier)
SET earlier.latest = false
