// name: closedByRequest
// question: Which exercise did this request close?
// access: SERVICE
// params: $closingKey String
// returns: exerciseCode
MATCH (exercise:Exercise {closingKey: $closingKey})
RETURN exercise.exerciseCode AS exerciseCode
