package org.svetionik.figures.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonTests {

    /** 81 of 263: 0.2553 to 0.3662 (Newcombe, 1998, table I). */
    @Test
    void agreesWithAPublishedExample() {
        Wilson interval = Wilson.of(81, 263);
        assertThat(interval.lower()).isCloseTo(0.2553, within(0.00005));
        assertThat(interval.upper()).isCloseTo(0.3662, within(0.00005));
    }

    @Test
    void staysWithinNothingAndAll() {
        assertThat(Wilson.of(0, 20).lower()).isZero();
        assertThat(Wilson.of(0, 20).upper()).isCloseTo(0.1611, within(0.00005));
        assertThat(Wilson.of(20, 20).upper()).isEqualTo(1);
    }
}
