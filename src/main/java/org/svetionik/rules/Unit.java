package org.svetionik.rules;

import java.util.Locale;

/** What a parameter counts, and between which values it makes sense. */
enum Unit {
    HOURS("hours", 0, 87_600),
    DAYS("days", 0, 3_650),
    MONTHS("months", 1, 1_200),
    YEARS("years", 1, 150),
    CASES("cases", 1, 1_000_000),
    REFERRALS("referrals", 1, 1_000_000),
    SCHOOLS("schools", 1, 1_000_000),
    HAND_OFFS("hand-offs", 2, 1_000),
    UNITS("units", 2, 1_000_000),
    SHAPE("shape", 1, 10_000),
    /** Neither 0 nor 1: at both a limit tells nothing apart. */
    SHARE("share", Math.nextUp(0.0), Math.nextDown(1.0)),
    KINDS_OF_INSTITUTION("kinds of institution", 0, 0),
    INDICATORS("indicators", 0, 0);

    private final String written;
    private final double least;
    private final double most;

    Unit(String written, double least, double most) {
        this.written = written;
        this.least = least;
        this.most = most;
    }

    boolean allows(double value, double atMost) {
        return value >= least && value <= Math.min(most, atMost);
    }

    /** {@return in words what {@link #allows} takes} */
    String range(double atMost) {
        return this == SHARE
                ? "above 0 and below 1"
                : String.format(Locale.ROOT, "from %.0f to %.0f", least, Math.min(most, atMost));
    }

    /** {@return its name as rule files write it} */
    String written() {
        return written;
    }
}
