// One release for each year, whoever makes it first.
CREATE CONSTRAINT release_release_code_unique IF NOT EXISTS
FOR (n:Release) REQUIRE n.releaseCode IS UNIQUE;
