// name: unknownIndicators
// question: Which of these codes are in no catalogue?
// access: SERVICE
// params: $codes List
// returns: code
UNWIND $codes AS code
OPTIONAL MATCH (indicator:Indicator {indicatorCode: code})
WITH code, indicator
WHERE indicator IS NULL
RETURN code AS code
ORDER BY code
