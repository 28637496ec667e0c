// name: exercises
// question: Which exercises are held or were held, the last first?
// access: EXERCISES
// params: $limit Integer
// returns: exerciseCode, openedAt, closedAt, groups, programme, answerCount, salt, answeredBy, trainingRecordedAt, caseStudyCode, titleEn, titleSrLatn, keeperCode, keeperName
MATCH (exercise:Exercise)
WHERE exercise.exerciseCode IS NOT NULL
WITH exercise
ORDER BY exercise.openedAt DESC, exercise.exerciseCode
LIMIT $limit
OPTIONAL MATCH (exercise)-[:WORKS_ON]->(study:CaseStudy)
OPTIONAL MATCH (exercise)-[:KEPT_BY]->(keeper:Institution)
RETURN exercise.exerciseCode AS exerciseCode, exercise.openedAt AS openedAt, exercise.closedAt AS closedAt,
  exercise.groups AS groups, exercise.programme AS programme, COUNT { (exercise)<-[:ANSWERS]-() } AS answerCount,
  exercise.salt AS salt, exercise.answeredBy AS answeredBy, exercise.trainingRecordedAt AS trainingRecordedAt,
  study.caseStudyCode AS caseStudyCode, study.titleEn AS titleEn, study.titleSrLatn AS titleSrLatn,
  keeper.institutionCode AS keeperCode, keeper.name AS keeperName
ORDER BY openedAt DESC, exerciseCode
