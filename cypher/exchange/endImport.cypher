// name: endImport
// question: Did this import still hold the lock? It ends and lets go of it if so, and the catalogue meets its indicators.
// access: SERVICE
// params: $importId String, $status String, $counts Map, $now ZonedDateTime
// returns: importId
MATCH (lock:ImportLock {importLockCode: 'import'})
WHERE lock.importId = $importId
SET lock.importId = null, lock.until = null
WITH lock
MATCH (import:Import {importId: $importId})
SET import += $counts
SET import.status = $status, import.finishedAt = $now
WITH import
CALL () {
  MATCH (entry:CatalogueEntry)
  MATCH (indicator:Indicator {indicatorCode: entry.catalogueEntryCode})
  MERGE (entry)-[:DESCRIBES]->(indicator)
}
RETURN import.importId AS importId
