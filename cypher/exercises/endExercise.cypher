// name: endExercise
// question: What is left of an exercise when it is closed? Nothing that tells who answered.
// access: SERVICE
// params: $exerciseCode String, $closedAt ZonedDateTime, $closingKey String
// returns: exerciseCode
MATCH (exercise:Exercise {exerciseCode: $exerciseCode})
SET exercise.closedAt = $closedAt, exercise.closingKey = $closingKey
REMOVE exercise.salt, exercise.answeredBy
RETURN exercise.exerciseCode AS exerciseCode
