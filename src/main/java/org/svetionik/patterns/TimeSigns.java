package org.svetionik.patterns;

import org.svetionik.rules.Priorities;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Refs;

/** What is known of the signs of students. */
final class TimeSigns {

    private final Asked asked;
    private final Groups ofStudent;
    private final Priorities priorities;

    TimeSigns(Asked asked) {
        this.asked = asked;
        this.ofStudent = asked.graph().index().observationsOfStudent();
        this.priorities = new Priorities(asked);
    }

    /** {@return the row of the first sign of a student that counts, or {@link Refs#NONE}} */
    int first(int student) {
        for (int place = ofStudent.from(student); place < ofStudent.until(student); place++) {
            int observation = ofStudent.row(place);
            if (asked.counts(observation) && isKnown(observation)) {
                return observation;
            }
        }
        return Refs.NONE;
    }

    /** Whether anything is known to have been seen, whether it counts or not. */
    boolean isObserved(int student) {
        for (int place = ofStudent.from(student); place < ofStudent.until(student); place++) {
            if (isKnown(ofStudent.row(place))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(int observation) {
        var observations = asked.graph().observations();
        return observations.observedOn().isBy(observation, asked.day())
                && asked.isKnown(observations.recordedAt().get(observation));
    }

    /** {@return the priority that the signs of a student call for on the day of one of them} */
    String priority(int sign) {
        var observations = asked.graph().observations();
        return priorities.on(
                observations.observedOn().get(sign), observations.student().get(sign));
    }
}
