// name: demoPlaces
// question: Where do the demo accounts work: at which invented school and agency, and in which district office, is most going on?
// access: SERVICE
// params: none
// returns: schoolCode, agencyCode, districtCode, officeCode, centreCode
OPTIONAL MATCH (import:Import {invented: true})
WITH collect(import.importId) AS invented
WITH
  COLLECT {
    MATCH (case:Case)-[:OPENED_BY]->(school:School)
    WHERE case.importId IN invented AND school.importId IN invented
    WITH school.institutionCode AS code, count(case) AS cases
    RETURN code ORDER BY cases DESC, code LIMIT 1
  } AS schools,
  COLLECT {
    MATCH (referral:Referral)-[:SENT_TO]->(agency:Agency)
    WHERE referral.importId IN invented AND agency.importId IN invented
      AND NOT agency.kind IN ['VICTIM_PROTECTION_CENTRE', 'DISTRICT_OFFICE']
    WITH agency.institutionCode AS code, count(referral) AS referrals
    RETURN code ORDER BY referrals DESC, code LIMIT 1
  } AS agencies,
  COLLECT {
    MATCH (referral:Referral)-[:SENT_TO]->(office:Agency {kind: 'DISTRICT_OFFICE'})-[:IN_DISTRICT]->(district:District)
    WHERE referral.importId IN invented
    WITH office.institutionCode AS office, district.districtCode AS district, count(referral) AS referrals
    RETURN [district, office] ORDER BY referrals DESC, office, district LIMIT 1
  } AS offices,
  COLLECT {
    MATCH (referral:Referral)-[:SENT_TO]->(centre:Agency {kind: 'VICTIM_PROTECTION_CENTRE'})
    WHERE referral.importId IN invented AND centre.importId IN invented
    WITH centre.institutionCode AS code, count(referral) AS referrals
    RETURN code ORDER BY referrals DESC, code LIMIT 1
  } AS centres
RETURN schools[0] AS schoolCode, agencies[0] AS agencyCode, offices[0][0] AS districtCode,
  offices[0][1] AS officeCode, centres[0] AS centreCode
ORDER BY schoolCode
