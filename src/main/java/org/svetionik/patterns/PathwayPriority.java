package org.svetionik.patterns;

import java.util.Set;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Refs;

/** The priority of a case: that of its first referral, or what the signs call for while there is none; as rule set 1 has it (K01d, G18). */
final class PathwayPriority {

    private static final Set<String> PROXIES = Set.of("VU-02", "VU-06", "VU-08", "FL-05");
    private static final int DAYS = 60;

    private final Asked asked;

    PathwayPriority(Asked asked) {
        this.asked = asked;
    }

    String of(int caze) {
        var referrals = asked.graph().referrals();
        Groups ofCase = asked.graph().index().referralsOfCase();
        int first = ofCase.size(caze) == 0 ? Refs.NONE : ofCase.row(ofCase.from(caze));
        boolean referred =
                first != Refs.NONE && asked.isKnown(referrals.sentAt().get(first));
        return referred ? referrals.priority().get(first) : bySigns(caze);
    }

    private String bySigns(int caze) {
        var cases = asked.graph().cases();
        Groups ofStudent = asked.graph().index().observationsOfStudent();
        int student = cases.student().get(caze);
        int earliest = cases.openedOn().get(caze) - DAYS;
        String priority = "REGULAR";
        for (int i = ofStudent.from(student); i < ofStudent.until(student); i++) {
            int sign = ofStudent.row(i);
            if (asked.graph().observations().observedOn().get(sign) >= earliest && counts(sign)) {
                priority = graver(priority, calledFor(sign));
            }
        }
        return priority;
    }

    /** Whether the sign counts at all: it is known, and neither a risk factor nor a proxy of poverty or custom. */
    boolean counts(int observation) {
        var graph = asked.graph();
        int indicator = graph.observations().indicator().get(observation);
        return indicator != Refs.NONE
                && !graph.indicators().kind().is(indicator, "RISK_FACTOR")
                && !PROXIES.contains(graph.indicators().codes().get(indicator))
                && asked.isKnown(graph.observations().recordedAt().get(observation));
    }

    private String calledFor(int observation) {
        var indicators = asked.graph().indicators();
        int indicator = asked.graph().observations().indicator().get(observation);
        if (indicators.urgency().is(indicator, "EMERGENCY")) {
            return "EMERGENCY";
        }
        boolean urgent = indicators.urgency().is(indicator, "URGENT_24H")
                || indicators.kind().is(indicator, "DIRECT_DISCLOSURE");
        return urgent ? "URGENT" : "REGULAR";
    }

    private static String graver(String one, String other) {
        boolean keeps = one.equals("EMERGENCY") || other.equals("REGULAR");
        return keeps ? one : other;
    }
}
