package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTests {

    /** Examples of Newcombe (1998), table II, method 10. */
    @ParameterizedTest
    @CsvSource({"56, 70, 48, 80, 0.0524, 0.3339", "5, 56, 0, 29, -0.0381, 0.1926"})
    void agreesWithThePublishedDifferencesOfShares(long a, long m, long b, long n, double lower, double upper) {
        Difference difference = shares(a, m, b, n);
        assertThat(difference.interval().lower()).isCloseTo(lower, within(0.00005));
        assertThat(difference.interval().upper()).isCloseTo(upper, within(0.00005));
    }

    @Test
    void turnsWithTheOrderOfTheTwo() {
        Difference one = shares(5, 20, 9, 12);
        Difference other = shares(9, 12, 5, 20);
        assertThat(one.value()).isCloseTo(-other.value(), within(1e-12));
        assertThat(one.interval().lower()).isCloseTo(-other.interval().upper(), within(1e-12));
    }

    private static Difference shares(long a, long m, long b, long n) {
        return Difference.of((double) a / m, Wilson.of(a, m), (double) b / n, Wilson.of(b, n));
    }
}
