// name: linksOfStudents
// question: Which part does which entity play in the cases of these students?
// access: SERVICE
// params: $codes List
// returns: importedAt, entity, case, role, since
MATCH (student:Student)<-[:CONCERNS]-(touched:Case)<-[part:APPEARS_IN]-(entity:LinkedEntity)
WHERE student.studentCode IN $codes
RETURN part.importedAt AS importedAt, entity.linkedEntityCode AS entity, touched.caseCode AS case, part.role AS role,
  part.since AS since
ORDER BY entity, case, role
