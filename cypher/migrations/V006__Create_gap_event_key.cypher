// One next event for each gap, whoever enters it first.
CREATE CONSTRAINT gap_event_gap_event_code_unique IF NOT EXISTS
FOR (n:GapEvent) REQUIRE n.gapEventCode IS UNIQUE;
