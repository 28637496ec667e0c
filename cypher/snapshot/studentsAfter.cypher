// name: studentsAfter
// question: Which students come next in the order of their codes?
// access: SERVICE
// params: $after String, $most Integer
// returns: code
MATCH (student:Student)
WHERE student.studentCode > $after
RETURN student.studentCode AS code
ORDER BY code
LIMIT $most
