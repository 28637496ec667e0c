package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonTests {

    /** 81 of 263: 0.2553 to 0.3662 (Newcombe, 1998, table I). */
    @Test
    void agreesWithAPublishedExample() {
        Interval interval = Wilson.of(81, 263);
        assertThat(interval.lower()).isCloseTo(0.2553, within(0.00005));
        assertThat(interval.upper()).isCloseTo(0.3662, within(0.00005));
    }

    @Test
    void staysWithinNothingAndAll() {
        assertThat(Wilson.of(0, 20).lower()).isZero();
        assertThat(Wilson.of(0, 20).upper()).isCloseTo(0.1611, within(0.00005));
        assertThat(Wilson.of(20, 20).upper()).isEqualTo(1);
    }

    @Test
    void refusesMoreThanAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(3, 2)).withMessageContaining("from 0 to n");
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.of(0, 0)).withMessageContaining("at least 1");
    }
}
