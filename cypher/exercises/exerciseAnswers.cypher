// name: exerciseAnswers
// question: What did the participants of an exercise answer, what is the key, and whose own is the result?
// access: SERVICE
// params: $exerciseCode String, $institutionCode String, $institutionLabel String, $districtCode String
// returns: exerciseCode, closedAt, groups, offered, keyMarked, keyStep, isOwn, answers
MATCH (exercise:Exercise {exerciseCode: $exerciseCode})-[:WORKS_ON]->(study:CaseStudy)
CALL (exercise) {
  OPTIONAL MATCH (exercise)<-[:ANSWERS]-(answer:ExerciseAnswer)
  WITH answer
  ORDER BY answer.participantCode
  RETURN collect(answer {.group, .marked, .step}) AS answers
}
RETURN exercise.exerciseCode AS exerciseCode, exercise.closedAt AS closedAt, exercise.groups AS groups,
  study.offered AS offered, study.keyMarked AS keyMarked, study.keyStep AS keyStep,
  EXISTS {
    MATCH (exercise)-[:KEPT_BY]->(keeper:Institution)
    WHERE keeper.institutionCode = $institutionCode AND $institutionLabel IN labels(keeper)
  } OR EXISTS {
    MATCH (exercise)<-[:ANSWERS]-(:ExerciseAnswer)-[:ANSWERED_FROM]->(own:Institution)
    WHERE own.institutionCode = $institutionCode AND $institutionLabel IN labels(own)
  } OR EXISTS {
    MATCH (exercise)<-[:ANSWERS]-(:ExerciseAnswer)-[:ANSWERED_FROM]->(:Institution)-[:IN_DISTRICT]->(district:District)
    WHERE district.districtCode = $districtCode
  } OR EXISTS {
    MATCH (exercise)<-[:ANSWERS]-(:ExerciseAnswer)-[:ANSWERED_FROM]->(:Institution)
      -[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(wider:District)
    WHERE wider.districtCode = $districtCode
  } AS isOwn,
  answers AS answers
