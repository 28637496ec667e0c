// name: trainingOfDistrict
// question: Is there a training that an institution of this district organised or took part in?
// access: SERVICE
// params: $training String, $district String
// returns: trainingCode
MATCH (training:Training {trainingCode: $training})
WHERE EXISTS { (training)-[:ORGANISED_BY]->(:Institution)-[:IN_DISTRICT]->(:District {districtCode: $district}) }
  OR EXISTS { (training)<-[:TRAINED_AT]-(:Institution)-[:IN_DISTRICT]->(:District {districtCode: $district}) }
  OR EXISTS { (training)-[:ORGANISED_BY]->(:Institution)-[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(:District {districtCode: $district}) }
  OR EXISTS { (training)<-[:TRAINED_AT]-(:Institution)-[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(:District {districtCode: $district}) }
RETURN training.trainingCode AS trainingCode
