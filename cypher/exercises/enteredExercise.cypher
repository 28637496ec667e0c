// name: enteredExercise
// question: Was an exercise opened under this code, and by which request?
// access: SERVICE
// params: $exerciseCode String
// returns: inputHash
MATCH (exercise:Exercise {exerciseCode: $exerciseCode})
RETURN exercise.inputHash AS inputHash
