// name: caseStudies
// question: Which case studies are there, in their latest versions?
// access: EXERCISES
// params: $limit Integer
// returns: caseStudyCode, version, titleEn, titleSrLatn, publisherCode, publishedAt
MATCH (study:CaseStudy)
WHERE study.caseStudyCode IS NOT NULL AND study.latest
OPTIONAL MATCH (study)-[:PUBLISHED_BY]->(publisher:Institution)
RETURN study.caseStudyCode AS caseStudyCode, study.version AS version, study.titleEn AS titleEn,
  study.titleSrLatn AS titleSrLatn, publisher.institutionCode AS publisherCode, study.publishedAt AS publishedAt
ORDER BY caseStudyCode
LIMIT $limit
