// name: recordingOf
// question: What came of the act under this key, if it was recorded before?
// access: SERVICE
// params: $recordingCode String
// returns: asked, result
MATCH (recording:Recording {recordingCode: $recordingCode})
RETURN recording.asked AS asked, recording.result AS result
