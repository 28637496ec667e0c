package org.svetionik.demo.background;

import java.time.LocalDate;
import org.svetionik.demo.chronicle.CaseFile;
import org.svetionik.demo.chronicle.Chronicle;
import org.svetionik.demo.country.Institution;
import org.svetionik.demo.country.Kind;

/** Opens ordinary cases: signs before, hand-offs along a route, an ending. */
public final class Background {
    public final Routes routes;
    public final Silences silences;
    public final Travel travel;
    public final Signs signs;
    public final Settling settling;
    private final Chronicle chronicle;

    public Background(Chronicle chronicle) {
        this.chronicle = chronicle;
        silences = new Silences(chronicle.extent);
        routes = new Routes(chronicle, silences);
        travel = new Travel(chronicle);
        signs = new Signs(chronicle);
        settling = new Settling(chronicle);
    }

    public CaseFile open(Institution school, LocalDate day, Institution opener, Route route) {
        CaseFile file = begin(school, day, opener, route);
        settling.settle(file);
        return file;
    }

    /** A case that is not settled yet: its decision comes first. */
    public CaseFile begin(Institution school, LocalDate day, Institution opener, Route route) {
        CaseFile file = chronicle.open(chronicle.enrol(school, day), day, opener);
        signs.before(file, route.priority());
        return travel.follow(file, route);
    }

    /** The institution of this kind that meets this school's students. */
    public Institution opener(Kind kind, Institution school) {
        return kind == Kind.SCHOOL
                ? school
                : chronicle.country.responsible(kind, school.municipality(), school.district());
    }
}
