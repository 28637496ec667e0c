package org.svetionik.gaps;

import org.svetionik.snapshot.Groups;

/** The priority of a case: that of its first referral, or what the signs call for while there is none (K01d). */
final class Priorities {

    private final AsOf asOf;

    Priorities(AsOf asOf) {
        this.asOf = asOf;
    }

    String of(int caze) {
        Groups referrals = asOf.graph.index().referralsOfCase();
        int first = referrals.from(caze);
        boolean referred = referrals.size(caze) > 0
                && asOf.isKnown(asOf.graph.referrals().sentAt().get(referrals.row(first)));
        return referred ? asOf.graph.referrals().priority().get(referrals.row(first)) : bySigns(caze);
    }

    private String bySigns(int caze) {
        var observations = asOf.graph.observations();
        Groups ofStudent = asOf.graph.index().observationsOfStudent();
        int student = asOf.graph.cases().student().get(caze);
        int earliest = asOf.graph.cases().openedOn().get(caze) - asOf.rules.priorityDays();
        String priority = "REGULAR";
        for (int i = ofStudent.from(student); i < ofStudent.until(student); i++) {
            int sign = ofStudent.row(i);
            if (observations.observedOn().get(sign) < earliest || !asOf.counts(sign)) {
                continue;
            }
            if (isUrgency(sign, "EMERGENCY")) {
                return "EMERGENCY";
            }
            priority = isUrgent(sign) ? "URGENT" : priority;
        }
        return priority;
    }

    /** Whether one such sign is enough: for a day, for at once, or because the student said it. */
    boolean isUrgent(int sign) {
        int indicator = asOf.graph.observations().indicator().get(sign);
        return isUrgency(sign, "EMERGENCY")
                || isUrgency(sign, "URGENT_24H")
                || asOf.graph.indicators().kind().is(indicator, "DIRECT_DISCLOSURE");
    }

    private boolean isUrgency(int sign, String urgency) {
        return asOf.graph
                .indicators()
                .urgency()
                .is(asOf.graph.observations().indicator().get(sign), urgency);
    }
}
