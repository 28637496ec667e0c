package org.svetionik.patterns;

import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Refs;

/** What is known of the signs of students; a risk factor is none. */
final class TimeSigns {

    private final Known known;
    private final Groups ofStudent;

    TimeSigns(Known known) {
        this.known = known;
        this.ofStudent = known.graph().index().observationsOfStudent();
    }

    /** {@return the row of the first sign of a student, or {@link Refs#NONE}} */
    int first(int student) {
        for (int place = ofStudent.from(student); place < ofStudent.until(student); place++) {
            if (isSign(ofStudent.row(place))) {
                return ofStudent.row(place);
            }
        }
        return Refs.NONE;
    }

    /** Whether anything is known to have been seen, sign or risk factor. */
    boolean isObserved(int student) {
        for (int place = ofStudent.from(student); place < ofStudent.until(student); place++) {
            if (isKnown(ofStudent.row(place))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(int observation) {
        var observations = known.graph().observations();
        return observations.observedOn().isBy(observation, known.day())
                && known.isKnown(observations.recordedAt().get(observation));
    }

    private boolean isSign(int observation) {
        int indicator = known.graph().observations().indicator().get(observation);
        return isKnown(observation)
                && indicator != Refs.NONE
                && !known.graph().indicators().kind().is(indicator, "RISK_FACTOR");
    }

    /** {@return the priority that the signs of a student call for on the day of one of them (K01d)} */
    String priority(int sign) {
        var observations = known.graph().observations();
        int student = observations.student().get(sign);
        String priority = "REGULAR";
        for (int place = ofStudent.from(student); place < ofStudent.until(student); place++) {
            int other = ofStudent.row(place);
            boolean counts = isSign(other)
                    && observations.observedOn().get(other)
                            == observations.observedOn().get(sign);
            if (counts && isUrgency(other, "EMERGENCY")) {
                return "EMERGENCY";
            }
            priority = counts && (isUrgency(other, "URGENT_24H") || isDisclosure(other)) ? "URGENT" : priority;
        }
        return priority;
    }

    private boolean isUrgency(int sign, String urgency) {
        int indicator = known.graph().observations().indicator().get(sign);
        return known.graph().indicators().urgency().is(indicator, urgency);
    }

    private boolean isDisclosure(int sign) {
        int indicator = known.graph().observations().indicator().get(sign);
        return known.graph().indicators().kind().is(indicator, "DIRECT_DISCLOSURE");
    }
}
