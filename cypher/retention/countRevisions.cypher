// name: countRevisions
// question: How many earlier versions of these facts are kept?
// access: SERVICE
// params: $facts List
// returns: revisions
UNWIND $facts AS fact
MATCH (revision:Revision {table: fact.table, factKey: fact.key})
RETURN count(revision) AS revisions
