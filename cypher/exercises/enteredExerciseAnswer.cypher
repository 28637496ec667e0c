// name: enteredExerciseAnswer
// question: Was an answer given by this request?
// access: SERVICE
// params: $exerciseAnswerCode String
// returns: inputHash, participantCode
MATCH (answer:ExerciseAnswer {exerciseAnswerCode: $exerciseAnswerCode})
RETURN answer.inputHash AS inputHash, answer.participantCode AS participantCode
