// name: forgetStudents
// question: Which earlier versions of facts that stay name one of these students? They name the student no more.
// access: SERVICE
// params: $studentCodes List
// returns: none
MATCH (revision:Revision)
WHERE revision.student IN $studentCodes
REMOVE revision.student
