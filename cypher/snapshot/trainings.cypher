// name: trainings
// question: Which trainings were there, and when did they end?
// access: SERVICE
// params: none
// returns: importedAt, code, kind, lastDay
MATCH (training:Training)
WHERE training.trainingCode IS NOT NULL
RETURN training.importedAt AS importedAt, training.trainingCode AS code, training.kind AS kind,
  coalesce(training.heldTo, training.heldFrom) AS lastDay
ORDER BY code
