package org.svetionik.network;

import org.jspecify.annotations.Nullable;

/** Numbers as answers have them. */
final class Finite {

    private Finite() {}

    /** {@return the number; null where it is none} */
    static @Nullable Double of(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** {@return a part of a whole; null where the whole is none} */
    static @Nullable Double part(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
