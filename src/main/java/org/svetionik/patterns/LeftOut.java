package org.svetionik.patterns;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many records were left out for each reason.
 *
 * @param <R> the reasons; a record that several hold for is counted under the first
 */
final class LeftOut<R extends Enum<R>> {

    private final Map<R, Long> counts;

    LeftOut(Class<R> reasons) {
        counts = new EnumMap<>(reasons);
        for (R reason : reasons.getEnumConstants()) {
            counts.put(reason, 0L);
        }
    }

    void add(R reason) {
        counts.merge(reason, 1L, Long::sum);
    }

    /** Puts every reason into an explanation, those that held for no record, too. */
    Why into(Why why) {
        counts.forEach((reason, count) -> why.excluding(reason.name(), count));
        return why;
    }
}
