package org.svetionik.snapshot;

/**
 * Rows by what they belong to: cases of a student by opening day, observations of a student by day, referrals of a case by time sent,
 * referrals to an institution, decisions and measures of a case by day, links of a case and cases of an entity. Equal times stand in the order of codes (G21).
 */
public record Index(
        Groups casesOfStudent,
        Groups observationsOfStudent,
        Groups referralsOfCase,
        Groups referralsToInstitution,
        Groups decisionsOfCase,
        Groups measuresOfCase,
        Groups linksOfCase) {

    static Index of(
            Institutions institutions,
            Students students,
            Observations observations,
            Cases cases,
            Referrals referrals,
            Decisions decisions,
            Measures measures,
            Links links) {
        return new Index(
                Groups.of(students.size(), cases.size(), cases.student()::get, cases.openedOn()::get),
                Groups.of(
                        students.size(),
                        observations.size(),
                        observations.student()::get,
                        observations.observedOn()::get),
                Groups.of(cases.size(), referrals.size(), referrals.caze()::get, referrals.sentAt()::get),
                Groups.of(institutions.size(), referrals.size(), referrals.receiver()::get),
                Groups.of(cases.size(), decisions.size(), decisions.caze()::get, decisions.decidedOn()::get),
                Groups.of(cases.size(), measures.size(), measures.caze()::get, measures.startedOn()::get),
                Groups.of(cases.size(), links.size(), links.caze()::get));
    }
}
