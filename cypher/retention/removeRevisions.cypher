// name: removeRevisions
// question: Which earlier versions of these facts are kept? They go.
// access: SERVICE
// params: $facts List
// returns: none
UNWIND $facts AS fact
MATCH (revision:Revision {table: fact.table, factKey: fact.key})
DETACH DELETE revision
