// name: unrecordedTrainings
// question: Which closed exercises are not yet in the training record of the institutions, and who took part?
// access: SERVICE
// params: none
// returns: exerciseCode, titleEn, keeperCode, openedAt, closedAt, programme, participants
MATCH (exercise:Exercise)-[:WORKS_ON]->(study:CaseStudy)
WHERE exercise.closingKey IS NOT NULL AND exercise.trainingRecordedAt IS NULL
MATCH (exercise)-[:KEPT_BY]->(keeper:Institution)
CALL (exercise) {
  OPTIONAL MATCH (exercise)<-[:ANSWERS]-(answer:ExerciseAnswer)-[:ANSWERED_FROM]->(institution:Institution)
  WITH institution, count(answer) AS number
  WHERE institution IS NOT NULL
  RETURN collect({institutionCode: institution.institutionCode, number: number}) AS participants
}
RETURN exercise.exerciseCode AS exerciseCode, study.titleEn AS titleEn, keeper.institutionCode AS keeperCode,
  exercise.openedAt AS openedAt, exercise.closedAt AS closedAt, exercise.programme AS programme,
  participants AS participants
ORDER BY exerciseCode
