// name: exerciseByCode
// question: How does one exercise stand?
// access: EXERCISES
// params: $exerciseCode String
// returns: exerciseCode, openedAt, closedAt, groups, programme, answerCount, salt, answeredBy, trainingRecordedAt, caseStudyCode, titleEn, titleSrLatn, keeperCode, keeperName
MATCH (exercise:Exercise {exerciseCode: $exerciseCode})
OPTIONAL MATCH (exercise)-[:WORKS_ON]->(study:CaseStudy)
OPTIONAL MATCH (exercise)-[:KEPT_BY]->(keeper:Institution)
RETURN exercise.exerciseCode AS exerciseCode, exercise.openedAt AS openedAt, exercise.closedAt AS closedAt,
  exercise.groups AS groups, exercise.programme AS programme, COUNT { (exercise)<-[:ANSWERS]-() } AS answerCount,
  exercise.salt AS salt, exercise.answeredBy AS answeredBy, exercise.trainingRecordedAt AS trainingRecordedAt,
  study.caseStudyCode AS caseStudyCode, study.titleEn AS titleEn, study.titleSrLatn AS titleSrLatn,
  keeper.institutionCode AS keeperCode, keeper.name AS keeperName
