// One contact for each code; what orders and filters contacts, and what finds the agreements that end.
CREATE CONSTRAINT contact_contact_code_unique IF NOT EXISTS
FOR (n:Contact) REQUIRE n.contactCode IS UNIQUE;
CREATE INDEX contact_valid_from IF NOT EXISTS
FOR (n:Contact) ON (n.validFrom);
CREATE INDEX contact_role IF NOT EXISTS
FOR (n:Contact) ON (n.role);
CREATE INDEX agreement_valid_to IF NOT EXISTS
FOR (n:Agreement) ON (n.validTo);
