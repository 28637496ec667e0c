// The one ledger of those who write facts, and what finds the facts that were recorded since a moment.
CREATE CONSTRAINT ledger_ledger_code_unique IF NOT EXISTS
FOR (n:Ledger) REQUIRE n.ledgerCode IS UNIQUE;
CREATE INDEX student_imported_at IF NOT EXISTS
FOR (n:Student) ON (n.importedAt);
CREATE INDEX observation_imported_at IF NOT EXISTS
FOR (n:Observation) ON (n.importedAt);
CREATE INDEX case_imported_at IF NOT EXISTS
FOR (n:Case) ON (n.importedAt);
CREATE INDEX referral_imported_at IF NOT EXISTS
FOR (n:Referral) ON (n.importedAt);
CREATE INDEX decision_imported_at IF NOT EXISTS
FOR (n:Decision) ON (n.importedAt);
CREATE INDEX measure_imported_at IF NOT EXISTS
FOR (n:Measure) ON (n.importedAt);
CREATE INDEX linked_entity_imported_at IF NOT EXISTS
FOR (n:LinkedEntity) ON (n.importedAt);
CREATE INDEX appears_in_imported_at IF NOT EXISTS
FOR ()-[r:APPEARS_IN]-() ON (r.importedAt);
