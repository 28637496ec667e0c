// name: participations
// question: Which institution had people at which training?
// access: SERVICE
// params: none
// returns: training, institution
MATCH (training:Training)
WHERE training.trainingCode IS NOT NULL
WITH training
ORDER BY training.trainingCode
MATCH (training)<-[:TRAINED_AT]-(institution:Institution)
RETURN training.trainingCode AS training, institution.institutionCode AS institution
ORDER BY training, institution
