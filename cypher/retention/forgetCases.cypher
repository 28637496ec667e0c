// name: forgetCases
// question: Which earlier versions of facts that stay name one of these cases? They name it no more.
// access: SERVICE
// params: $caseCodes List
// returns: none
MATCH (revision:Revision)
WHERE revision.case IN $caseCodes
REMOVE revision.case
