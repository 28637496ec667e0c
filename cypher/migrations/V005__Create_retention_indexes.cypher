// What a purge looks up: cases by the day of their closing, and old values that name a record which goes.
CREATE INDEX case_closed_on IF NOT EXISTS
FOR (n:Case) ON (n.closedOn);
CREATE INDEX revision_case IF NOT EXISTS
FOR (n:Revision) ON (n.case);
CREATE INDEX revision_student IF NOT EXISTS
FOR (n:Revision) ON (n.student);
