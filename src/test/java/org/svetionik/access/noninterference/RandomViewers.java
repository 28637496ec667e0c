package org.svetionik.access.noninterference;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;

/** Makes viewers of every role for a random country, also such as have no institution, another's, or one that does not exist. */
final class RandomViewers {

    private final Graph graph;
    private final Draw draw;
    private final List<Fact> schools;
    private final List<Fact> agencies;

    private RandomViewers(Graph graph, long seed) {
        this.graph = graph;
        this.draw = new Draw(seed);
        this.schools = institutions(true);
        this.agencies = institutions(false);
    }

    static List<Viewer> of(Graph graph, long seed) {
        RandomViewers viewers = new RandomViewers(graph, seed);
        return List.of(
                viewer("a school", Role.SCHOOL_PROFESSIONAL, viewers.school(), null),
                viewer("a school without cases", Role.SCHOOL_PROFESSIONAL, last(viewers.schools), null),
                viewer("a school that is none", Role.SCHOOL_PROFESSIONAL, viewers.agency(), null),
                viewer("a school that does not exist", Role.SCHOOL_PROFESSIONAL, "NONE-1", null),
                viewer("an agency", Role.CASEWORKER, viewers.agency(), null),
                viewer("an agency without cases", Role.CASEWORKER, last(viewers.agencies), null),
                viewer("an agency that is none", Role.CASEWORKER, viewers.school(), null),
                viewer("an agency that broke the glass", Role.CASEWORKER, viewers.agency(), null)
                        .withOpenedCases(viewers.cases()),
                viewer("a school, the glass broken without right", Role.SCHOOL_PROFESSIONAL, viewers.school(), null)
                        .withOpenedCases(viewers.cases()),
                viewer("a district, the glass broken without right", Role.DISTRICT_COORDINATOR, viewers.agency(), null)
                        .withOpenedCases(viewers.cases()),
                viewer("an administrator, the glass broken without right", Role.ADMINISTRATOR, null, null)
                        .withOpenedCases(viewers.cases()),
                viewer("a district", Role.DISTRICT_COORDINATOR, null, viewers.district()),
                viewer("a district with an office", Role.DISTRICT_COORDINATOR, viewers.agency(), viewers.district()),
                viewer("the country", Role.NATIONAL_COORDINATOR, null, null),
                viewer("the country, with an office", Role.NATIONAL_COORDINATOR, viewers.agency(), null),
                viewer("the country, the glass broken", Role.NATIONAL_COORDINATOR, null, null)
                        .withOpenedCases(viewers.cases()),
                viewer("an analyst", Role.ANALYST, null, null).withPurpose("REFERRAL_PATTERNS"),
                viewer("a dashboard", Role.DASHBOARD, null, null),
                viewer("an administrator", Role.ADMINISTRATOR, null, null),
                viewer("an auditor", Role.AUDITOR, null, null));
    }

    private static Viewer viewer(String name, Role role, @Nullable String institution, @Nullable String district) {
        return Viewer.of(name, role, institution, district);
    }

    private List<Fact> institutions(boolean schools) {
        return graph.of("Institution").stream()
                .filter(one -> "SCHOOL".equals(graph.properties(one).get("kind")) == schools)
                .toList();
    }

    private static String last(List<Fact> institutions) {
        return institutions.get(institutions.size() - 1).code();
    }

    private String school() {
        return draw.one(schools.subList(0, schools.size() - 1)).code();
    }

    private String agency() {
        return draw.one(agencies.subList(0, agencies.size() - 1)).code();
    }

    private String district() {
        return draw.one(graph.of("District")).code();
    }

    private Set<String> cases() {
        return Set.of(draw.one(graph.of("Case")).code(), "CAS-0");
    }
}
