// name: enterExerciseAnswer
// question: What does one participant answer? The exercise is held by the transaction.
// access: SERVICE
// params: $exerciseCode String, $institutionCode String, $answer Map, $answeredBy List
// returns: participantCode
MATCH (exercise:Exercise {exerciseCode: $exerciseCode})
SET exercise.answeredBy = $answeredBy
WITH exercise
OPTIONAL MATCH (institution:Institution {institutionCode: $institutionCode})
CREATE (answer:ExerciseAnswer)-[:ANSWERS]->(exercise)
SET answer += $answer
CREATE (answer)-[:ANSWERED_FROM]->(institution)
RETURN answer.participantCode AS participantCode
