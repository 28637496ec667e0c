// name: supersedeShippedCaseStudies
// question: Which earlier versions do case studies of the program replace?
// access: SERVICE
// params: $codes List
// returns: none
UNWIND $codes AS code
MATCH (study:CaseStudy {caseStudyCode: code})
MATCH (earlier:CaseStudy {caseStudyCode: study.replaces})
SET earlier.latest = false
