// name: duties
// question: What does the protocol expect of whom?
// access: SERVICE
// params: none
// returns: importedAt, code, fromKind, toKind, trigger, priority, withinHours, territory, condition
MATCH (duty:Duty)
WHERE duty.dutyCode IS NOT NULL
RETURN duty.importedAt AS importedAt, duty.dutyCode AS code, duty.fromKind AS fromKind, duty.toKind AS toKind, duty.trigger AS trigger,
  duty.priority AS priority, duty.withinHours AS withinHours, duty.territory AS territory, duty.condition AS condition
ORDER BY code
