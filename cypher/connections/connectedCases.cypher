// name: connectedCases
// question: Which entities and which student does this case share with which other cases, by a day and as far as the viewer may see them?
// access: CASES
// params: $caseCode String, $day Date, $common Integer
// returns: openedOn, entities, student
MATCH (case:Case {caseCode: $caseCode})
WHERE visibleCase(case)
CALL (case) {
  MATCH (case)<-[part:APPEARS_IN]-(entity:LinkedEntity)
  WHERE visibleLinkedEntity(entity) AND coalesce(part.since, case.openedOn) <= $day
  WITH entity, collect({role: part.role, since: coalesce(part.since, case.openedOn)}) AS parts
  CALL (entity) {
    MATCH (entity)-[there:APPEARS_IN]->(one:Case)
    WHERE visibleCase(one) AND coalesce(there.since, one.openedOn) <= $day
    WITH DISTINCT entity, one
    LIMIT $common + 1
    CALL (entity, one) {
      MATCH (entity)-[there:APPEARS_IN]->(one)
      WHERE coalesce(there.since, one.openedOn) <= $day
      RETURN collect({role: there.role, since: coalesce(there.since, one.openedOn)}) AS others
    }
    RETURN collect({code: one.caseCode, openedOn: one.openedOn, parts: others}) AS cases
  }
  RETURN collect({code: entity.linkedEntityCode, kind: entity.kind, parts: parts, cases: cases}) AS entities
}
CALL (case) {
  OPTIONAL MATCH (case)-[:CONCERNS]->(student:Student)
  WHERE visibleStudent(student)
  CALL (student) {
    OPTIONAL MATCH (student)<-[:CONCERNS]-(one:Case)
    WHERE visibleCase(one) AND one.openedOn <= $day
    RETURN collect({code: one.caseCode, openedOn: one.openedOn}) AS cases
  }
  RETURN {code: student.studentCode, cases: cases} AS student
  LIMIT 1
}
RETURN case.openedOn AS openedOn, entities AS entities, student AS student
ORDER BY openedOn
LIMIT 1
