// The keys of the catalogue's entries and of assessments, and the indexes by which assessments are ordered and asked for.
CREATE CONSTRAINT catalogue_entry_catalogue_entry_code_unique IF NOT EXISTS
FOR (n:CatalogueEntry) REQUIRE n.catalogueEntryCode IS UNIQUE;
CREATE CONSTRAINT assessment_assessment_code_unique IF NOT EXISTS
FOR (n:Assessment) REQUIRE n.assessmentCode IS UNIQUE;
CREATE INDEX assessment_concluded_on IF NOT EXISTS
FOR (n:Assessment) ON (n.concludedOn);
CREATE INDEX assessment_conclusion IF NOT EXISTS
FOR (n:Assessment) ON (n.conclusion);
