// name: enterGapEvents
// question: Which of these events are the next of their gaps? They are entered; of two that have one number, the first stays.
// access: SERVICE
// params: $events List
// returns: none
UNWIND $events AS entered
MERGE (event:GapEvent {gapEventCode: entered.gapEventCode})
ON CREATE SET event += entered
