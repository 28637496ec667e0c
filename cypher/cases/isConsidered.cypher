// name: isConsidered
// question: Did any assessment consider this observation?
// access: SERVICE
// params: $observation String
// returns: isConsidered
MATCH (observation:Observation {observationCode: $observation})
RETURN EXISTS { (observation)<-[:CONSIDERS]-(:Assessment) } AS isConsidered
