package org.svetionik.patterns;

import java.util.Comparator;

/**
 * Where cases are after so many hand-offs.
 *
 * @param stage 0 before the first hand-off
 * @param code of the group
 */
record FlowPlace(int stage, String code) implements Comparable<FlowPlace> {

    private static final Comparator<FlowPlace> ORDER =
            Comparator.comparingInt(FlowPlace::stage).thenComparing(FlowPlace::code);

    String id() {
        return stage + ":" + code;
    }

    @Override
    public int compareTo(FlowPlace other) {
        return ORDER.compare(this, other);
    }
}
