// name: indicators
// question: Which signs does the catalogue hold, and what do they weigh?
// access: SERVICE
// params: none
// returns: importedAt, code, kind, urgency
MATCH (indicator:Indicator)
WHERE indicator.indicatorCode IS NOT NULL
RETURN indicator.importedAt AS importedAt, indicator.indicatorCode AS code, indicator.kind AS kind, indicator.urgency AS urgency
ORDER BY code
