// name: enterExerciseAnswer
// question: What does one participant answer? The exercise is held by the transaction.
// access: SERVICE
// params: $exerciseCode String, $institutionCode String, $answer Map, $answeredBy List
// returns: participantCode
MATCH (exercise:Exercise {exerciseCode: $exerciseCode})
MATCH (institution:Institution {institutionCode: $institutionCode})
CREATE (answer:ExerciseAnswer)
SET answer += $answer
CREATE (answer)-[:ANSWERS]->(exercise)
CREATE (answer)-[:ANSWERED_FROM]->(institution)
SET exercise.answeredBy = $answeredBy
RETURN answer.participantCode AS participantCode
