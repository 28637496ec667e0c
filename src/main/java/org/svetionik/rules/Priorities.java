package org.svetionik.rules;

import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Refs;

/** The priority that signs call for (K01d). */
public final class Priorities {

    private static final String REGULAR = "REGULAR";
    private static final String URGENT = "URGENT";
    private static final String EMERGENCY = "EMERGENCY";

    private final Ruled known;
    private final Groups signsOfStudent;

    public Priorities(Ruled known) {
        this.known = known;
        this.signsOfStudent = known.graph().index().observationsOfStudent();
    }

    /** {@return the priority of a case: that of its first referral, or what the signs call for while there is none} */
    public String of(int caze) {
        var cases = known.graph().cases();
        var referrals = known.graph().referrals();
        Groups ofCase = known.graph().index().referralsOfCase();
        int first = ofCase.size(caze) == 0 ? Refs.NONE : ofCase.row(ofCase.from(caze));
        boolean referred =
                first != Refs.NONE && known.isKnown(referrals.sentAt().get(first));
        int earliest = cases.openedOn().get(caze) - known.rules().priorityDays();
        return referred
                ? referrals.priority().get(first)
                : calledFor(cases.student().get(caze), earliest, Integer.MAX_VALUE);
    }

    /** {@return what the signs of a student that were seen on a day call for} */
    public String on(int day, int student) {
        return calledFor(student, day, day);
    }

    private String calledFor(int student, int from, int until) {
        var observations = known.graph().observations();
        String priority = REGULAR;
        for (int i = signsOfStudent.from(student); i < signsOfStudent.until(student); i++) {
            int sign = signsOfStudent.row(i);
            int day = observations.observedOn().get(sign);
            if (day >= from && day <= until && known.counts(sign)) {
                if (isUrgency(sign, EMERGENCY)) {
                    return EMERGENCY;
                }
                priority = isUrgent(sign) ? URGENT : priority;
            }
        }
        return priority;
    }

    /** Whether one such sign is enough: for a day, for at once, or because the student said it. */
    public boolean isUrgent(int sign) {
        int indicator = known.graph().observations().indicator().get(sign);
        return isUrgency(sign, EMERGENCY)
                || isUrgency(sign, "URGENT_24H")
                || known.graph().indicators().kind().is(indicator, "DIRECT_DISCLOSURE");
    }

    private boolean isUrgency(int sign, String urgency) {
        int indicator = known.graph().observations().indicator().get(sign);
        return known.graph().indicators().urgency().is(indicator, urgency);
    }
}
