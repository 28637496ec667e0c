package org.svetionik.demo;

import java.time.LocalDate;

/** Opens ordinary cases: signs before, hand-offs along a route, an ending. */
final class Background {
    final Routes routes;
    final Silences silences;
    final Travel travel;
    final Signs signs;
    final Settling settling;
    private final Chronicle chronicle;

    Background(Chronicle chronicle) {
        this.chronicle = chronicle;
        silences = new Silences(chronicle.options);
        routes = new Routes(chronicle, silences);
        travel = new Travel(chronicle);
        signs = new Signs(chronicle);
        settling = new Settling(chronicle);
    }

    CaseFile open(Institution school, LocalDate day, Institution opener, Route route) {
        CaseFile file = begin(school, day, opener, route);
        settling.settle(file);
        return file;
    }

    /** A case that is not settled yet: its decision comes first. */
    CaseFile begin(Institution school, LocalDate day, Institution opener, Route route) {
        CaseFile file = chronicle.open(chronicle.enrol(school, day), day, opener);
        signs.before(file, route.priority());
        return travel.follow(file, route);
    }

    /** The institution of this kind that meets this school's students. */
    Institution opener(Kind kind, Institution school) {
        return kind == Kind.SCHOOL
                ? school
                : chronicle.country.responsible(kind, school.municipality(), school.district());
    }
}
