// name: loadedOrigins
// question: Of which origins has an import been completed?
// access: SERVICE
// params: none
// returns: origins
OPTIONAL MATCH (import:Import)
WHERE import.status = 'COMPLETED'
RETURN collect(DISTINCT import.origin) AS origins
