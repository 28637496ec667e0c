package org.svetionik.patterns;

import java.util.List;
import java.util.stream.IntStream;

/** Steps of a curve, few enough to be sent and drawn. */
final class TimesCurve {

    private static final int MOST = 200;

    private TimesCurve() {}

    /** At most 200 of them, evenly spread over their places, the first and the last among them. */
    static <T> List<T> thinned(List<T> steps) {
        if (steps.size() <= MOST) {
            return steps;
        }
        int last = steps.size() - 1;
        return IntStream.range(0, MOST)
                .mapToObj(i -> steps.get(i * last / (MOST - 1)))
                .toList();
    }
}
