// name: markTrainingRecorded
// question: When was an exercise entered into the training record?
// access: SERVICE
// params: $exerciseCode String, $at ZonedDateTime
// returns: exerciseCode
MATCH (exercise:Exercise {exerciseCode: $exerciseCode})
SET exercise.trainingRecordedAt = $at
RETURN exercise.exerciseCode AS exerciseCode
