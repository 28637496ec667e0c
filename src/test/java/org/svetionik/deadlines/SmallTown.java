package org.svetionik.deadlines;

import org.neo4j.driver.Driver;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.store.TestStore;

/** An invented town with a case that a school handed on to a centre for social work, and that one to the Centre. */
final class SmallTown {

    static final Viewer SCHOOL = Viewer.of("school", Role.SCHOOL_PROFESSIONAL, "S1", null);
    static final Viewer SOCIAL = Viewer.of("social", Role.CASEWORKER, "SWC", null);
    static final Viewer CENTRE = Viewer.of("centre", Role.CASEWORKER, "CENTRE", null);

    private SmallTown() {}

    static void load(Driver driver) {
        TestStore.clear();
        driver.executableQuery("""
                CREATE (district:District {districtCode: 'D', nameSrLatn: 'Izmišljena uprava'}),
                  (town:Municipality {municipalityCode: 'M', nameSrLatn: 'Izmišljeno mesto'})-[:PART_OF]->(district),
                  (school:Institution:School {institutionCode: 'S1', kind: 'SCHOOL', name: 'Izmišljena škola'})
                    -[:IN_MUNICIPALITY]->(town),
                  (social:Institution:Agency {institutionCode: 'SWC', kind: 'SOCIAL_WORK_CENTRE', name: 'Izmišljeni centar'})
                    -[:IN_MUNICIPALITY]->(town),
                  (centre:Institution:Agency {institutionCode: 'CENTRE', kind: 'VICTIM_PROTECTION_CENTRE', name: 'Centar'}),
                  (:Duty {dutyCode: 'RR-04', fromKind: 'SCHOOL', toKind: 'SOCIAL_WORK_CENTRE', trigger: 'CASE_OPENED',
                    priority: 'URGENT', withinHours: 24, territory: 'SAME_MUNICIPALITY', basis: 'protocol', status: 'SOURCED'}),
                  (:Duty {dutyCode: 'RR-09', fromKind: 'ANY', toKind: 'VICTIM_PROTECTION_CENTRE', trigger: 'CASE_OPENED',
                    priority: 'URGENT', withinHours: 24, territory: 'NATIONAL', status: 'PROJECT_DEFAULT'}),
                  (student:Student {studentCode: 'P1', birthYear: 2012})-[:ATTENDS]->(school),
                  (case:Case {caseCode: 'C1', openedOn: date() - duration('P5D'), status: 'OPEN'})-[:OPENED_BY]->(school),
                  (case)-[:CONCERNS]->(student),
                  (first:Referral {referralCode: 'F1', priority: 'URGENT', sentAt: datetime() - duration('PT30H')})
                    -[:HANDS_OVER]->(case),
                  (first)-[:SENT_BY]->(school), (first)-[:SENT_TO]->(social),
                  (second:Referral {referralCode: 'F2', priority: 'URGENT', sentAt: datetime() - duration('PT1H')})
                    -[:HANDS_OVER]->(case),
                  (second)-[:SENT_BY]->(social), (second)-[:SENT_TO]->(centre)
                """).execute();
    }
}
