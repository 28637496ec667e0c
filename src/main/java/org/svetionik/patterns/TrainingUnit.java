package org.svetionik.patterns;

import org.svetionik.snapshot.Refs;

/** Who counts as trained when some institutions took part in a training. */
enum TrainingUnit {
    INSTITUTION,
    DISTRICT;

    /** {@return how many there may be} */
    int size(Asked asked) {
        return this == INSTITUTION
                ? asked.graph().institutions().size()
                : asked.graph().places().districts().size();
    }

    /** {@return the unit of an institution, or {@link Refs#NONE} where it has none} */
    int of(Asked asked, int institution) {
        return this == INSTITUTION
                ? institution
                : asked.graph().institutions().district().get(institution);
    }

    /** Whether the unit is at work on a day; a district always is. */
    boolean isActive(Asked asked, int unit, int day) {
        return this == DISTRICT || asked.graph().institutions().isActive(unit, day);
    }
}
