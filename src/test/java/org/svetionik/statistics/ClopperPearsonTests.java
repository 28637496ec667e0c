package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ClopperPearsonTests {

    /** Newcombe, 1998, table I, method 5. */
    @Test
    void agreesWithThePublishedTable() {
        assertLimits(81, 263, 0.2527, 0.3676);
        assertLimits(15, 148, 0.0578, 0.1617);
        assertLimits(0, 20, 0, 0.1684);
        assertLimits(1, 29, 0.0009, 0.1776);
    }

    private static void assertLimits(long count, long n, double lower, double upper) {
        assertThat(ClopperPearson.of(count, n).lower()).isCloseTo(lower, within(0.00005));
        assertThat(ClopperPearson.of(count, n).upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void mirrorsWhatIsNotCounted() {
        Interval interval = ClopperPearson.of(7, 30);
        Interval mirrored = ClopperPearson.of(23, 30);
        assertThat(mirrored.lower()).isCloseTo(1 - interval.upper(), within(1e-9));
        assertThat(mirrored.upper()).isCloseTo(1 - interval.lower(), within(1e-9));
    }
}
