// name: correctedStudents
// question: Of which students, or of whose cases, was anything known at a moment with other values than now?
// access: SERVICE
// params: $moment ZonedDateTime
// returns: code
CALL () {
  MATCH (revision:Revision)
  WHERE revision.supersededAt > $moment AND revision.importedAt <= $moment AND revision.table = 'students'
  RETURN revision.factKey AS code
  UNION
  MATCH (revision:Revision)
  WHERE revision.supersededAt > $moment AND revision.importedAt <= $moment AND revision.table IN ['observations', 'cases']
  RETURN revision.student AS code
  UNION
  MATCH (revision:Revision)
  WHERE revision.supersededAt > $moment AND revision.importedAt <= $moment AND revision.table = 'cases'
  MATCH (:Case {caseCode: revision.factKey})-[:CONCERNS]->(student:Student)
  RETURN student.studentCode AS code
  UNION
  MATCH (revision:Revision)
  WHERE revision.supersededAt > $moment AND revision.importedAt <= $moment
    AND revision.table IN ['referrals', 'decisions', 'measures', 'links']
  MATCH (:Case {caseCode: coalesce(revision.case, revision.caseCode)})-[:CONCERNS]->(student:Student)
  RETURN student.studentCode AS code
}
WITH code
WHERE code IS NOT NULL
RETURN DISTINCT code
ORDER BY code
