// name: importById
// question: How far did this import get?
// params: $importId String
// returns: status, rowsRead, created, corrected, unchanged, rejected, warnings
MATCH (import:Import {importId: $importId})
RETURN import.status AS status, import.rowsRead AS rowsRead, import.created AS created, import.corrected AS corrected,
       import.unchanged AS unchanged, import.rejected AS rejected, import.warnings AS warnings
