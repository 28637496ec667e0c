// name: participations
// question: Which institution had people at which training?
// access: SERVICE
// params: none
// returns: importedAt, training, institution
MATCH (training:Training)
WHERE training.trainingCode IS NOT NULL
WITH training
ORDER BY training.trainingCode
MATCH (training)<-[part:TRAINED_AT]-(institution:Institution)
RETURN part.importedAt AS importedAt, training.trainingCode AS training, institution.institutionCode AS institution
ORDER BY training, institution
