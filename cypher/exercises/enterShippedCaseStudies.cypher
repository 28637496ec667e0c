// name: enterShippedCaseStudies
// question: Which case studies of the program does the store lack? They are entered; one that is there is never changed.
// access: SERVICE
// params: $studies List
// returns: none
UNWIND $studies AS entered
MERGE (study:CaseStudy {caseStudyCode: entered.caseStudyCode})
ON CREATE SET study += entered
