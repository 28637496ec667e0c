// name: enterExercise
// question: Is there an exercise of this code yet? If not, this is it.
// access: SERVICE
// params: $exerciseCode String, $exercise Map, $caseStudyCode String, $institutionCode String
// returns: inputHash
MATCH (study:CaseStudy {caseStudyCode: $caseStudyCode})
MERGE (exercise:Exercise {exerciseCode: $exerciseCode})
ON CREATE SET exercise += $exercise
MERGE (exercise)-[:WORKS_ON]->(study)
WITH exercise
OPTIONAL MATCH (keeper:Institution {institutionCode: $institutionCode})
MERGE (exercise)-[:KEPT_BY]->(keeper)
RETURN exercise.inputHash AS inputHash
