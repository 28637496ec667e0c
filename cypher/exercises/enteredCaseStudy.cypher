// name: enteredCaseStudy
// question: Was a case study published under this code, and by which request?
// access: SERVICE
// params: $caseStudyCode String
// returns: inputHash, latest
MATCH (study:CaseStudy {caseStudyCode: $caseStudyCode})
RETURN study.inputHash AS inputHash, study.latest AS latest
