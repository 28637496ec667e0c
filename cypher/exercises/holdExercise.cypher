// name: holdExercise
// question: How does an exercise stand, once all who are changing it are done? Nobody else changes it until the end of the transaction.
// access: SERVICE
// params: $exerciseCode String
// returns: closedAt, closingKey, groups, salt, answeredBy, offered, keeperCode
MATCH (exercise:Exercise {exerciseCode: $exerciseCode})
SET exercise.held = true
WITH exercise
MATCH (exercise)-[:WORKS_ON]->(study:CaseStudy)
MATCH (exercise)-[:KEPT_BY]->(keeper:Institution)
RETURN exercise.closedAt AS closedAt, exercise.closingKey AS closingKey, exercise.groups AS groups,
  exercise.salt AS salt, exercise.answeredBy AS answeredBy, study.offered AS offered,
  keeper.institutionCode AS keeperCode
