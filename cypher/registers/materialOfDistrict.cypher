// name: materialOfDistrict
// question: Is there a material that an institution of this district got?
// access: SERVICE
// params: $material String, $district String
// returns: materialCode
MATCH (material:Material {materialCode: $material})
WHERE EXISTS { (material)-[:DELIVERED_TO]->(:Institution)-[:IN_DISTRICT]->(:District {districtCode: $district}) }
  OR EXISTS { (material)-[:DELIVERED_TO]->(:Institution)-[:IN_MUNICIPALITY]->(:Municipality)-[:PART_OF]->(:District {districtCode: $district}) }
RETURN material.materialCode AS materialCode
