// One recording for each key of a client; what orders and finds recordings.
CREATE CONSTRAINT recording_recording_code_unique IF NOT EXISTS
FOR (n:Recording) REQUIRE n.recordingCode IS UNIQUE;
CREATE INDEX recording_recorded_at IF NOT EXISTS
FOR (n:Recording) ON (n.recordedAt);
CREATE INDEX recording_result IF NOT EXISTS
FOR (n:Recording) ON (n.result);
CREATE INDEX recording_act IF NOT EXISTS
FOR (n:Recording) ON (n.act);
