package org.svetionik.patterns;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.svetionik.snapshot.Groups;
import org.svetionik.snapshot.Refs;

/** Which signs of a student had been recorded by a moment, whoever saw them. */
final class SignsKnown {

    private final Asked asked;

    SignsKnown(Asked asked) {
        this.asked = asked;
    }

    /** {@return the rows of the indicators recorded before an instant} */
    BitSet before(int student, long instant) {
        return of(student, sign -> asked.graph().observations().recordedAt().get(sign) < instant);
    }

    /** {@return the rows of the indicators that known observations which fit show} */
    BitSet of(int student, IntPredicate fits) {
        var observations = asked.graph().observations();
        Groups ofStudent = asked.graph().index().observationsOfStudent();
        BitSet indicators = new BitSet();
        for (int i = ofStudent.from(student); i < ofStudent.until(student); i++) {
            int sign = ofStudent.row(i);
            int indicator = observations.indicator().get(sign);
            if (indicator != Refs.NONE
                    && asked.isKnown(observations.recordedAt().get(sign))
                    && fits.test(sign)) {
                indicators.set(indicator);
            }
        }
        return indicators;
    }
}
