// name: caseStudyByCode
// question: What does a case study say, and has somebody of this institution worked on it?
// access: EXERCISES
// params: $caseStudyCode String, $institutionCode String, $institutionLabel String
// returns: caseStudyCode, version, latest, publishedAt, titleEn, titleSrLatn, textEn, textSrLatn, keyMarked, keyStep, keyForm, keyEn, keySrLatn, keySources, publisherCode, offered, marks, workplaceKind, tookPart
MATCH (study:CaseStudy {caseStudyCode: $caseStudyCode})
OPTIONAL MATCH (study)-[:PUBLISHED_BY]->(publisher:Institution)
CALL (study) {
  UNWIND study.offered AS code
  OPTIONAL MATCH (indicator:Indicator {indicatorCode: code})
  RETURN collect({
    indicatorCode: code, labelEn: indicator.labelEn, labelSrLatn: indicator.labelSrLatn
  }) AS offered
}
CALL (study) {
  OPTIONAL MATCH (study)<-[:WORKS_ON]-(exercise:Exercise)
  WHERE exercise.closedAt IS NULL
  RETURN collect({salt: exercise.salt, answeredBy: exercise.answeredBy}) AS marks
}
OPTIONAL MATCH (workplace:Institution {institutionCode: $institutionCode})
WHERE $institutionLabel IN labels(workplace)
RETURN study.caseStudyCode AS caseStudyCode, study.version AS version, study.latest AS latest,
  study.publishedAt AS publishedAt, study.titleEn AS titleEn, study.titleSrLatn AS titleSrLatn,
  study.textEn AS textEn, study.textSrLatn AS textSrLatn, study.keyMarked AS keyMarked, study.keyStep AS keyStep,
  study.keyForm AS keyForm, study.keyEn AS keyEn, study.keySrLatn AS keySrLatn, study.keySources AS keySources,
  publisher.institutionCode AS publisherCode, offered AS offered, marks AS marks,
  workplace.kind AS workplaceKind,
  EXISTS {
    MATCH (study)<-[:WORKS_ON]-(done:Exercise)<-[:ANSWERS]-(:ExerciseAnswer)-[:ANSWERED_FROM]->(taking:Institution)
    WHERE done.closedAt IS NOT NULL AND taking.institutionCode = $institutionCode
      AND $institutionLabel IN labels(taking)
  } AS tookPart
