// name: hasInventedFacts
// question: Did any import bring facts that are made up?
// access: SERVICE
// params: none
// returns: invented
RETURN EXISTS { MATCH (:Import {invented: true}) } AS invented
