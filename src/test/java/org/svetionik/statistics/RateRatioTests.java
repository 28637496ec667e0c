package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class RateRatioTests {

    /** From 2 referrals to 20 in equal times: 10, with the interval 2.43 to 88.2. */
    @Test
    void comparesBeforeAndAfterATraining() {
        Ratio ratio = RateRatio.of(2, 1, 20, 1);
        assertThat(ratio.value()).isEqualTo(10);
        assertThat(ratio.interval().lower()).isCloseTo(2.43, within(0.005));
        assertThat(ratio.interval().upper()).isCloseTo(88.2, within(0.05));
    }

    /** Of n counts, those after are binomial with the share r t1 / (t0 + r t1). */
    @Test
    void leavesTwoAndAHalfPerCentOnEitherSide() {
        Interval interval = RateRatio.of(15, 19.017, 41, 28.010).interval();
        assertThat(binomial(interval.lower()).survivalProbability(40)).isCloseTo(0.025, within(1e-9));
        assertThat(binomial(interval.upper()).cumulativeProbability(41)).isCloseTo(0.025, within(1e-9));
    }

    private static BinomialDistribution binomial(double ratio) {
        return BinomialDistribution.of(56, ratio * 28.010 / (19.017 + ratio * 28.010));
    }

    @Test
    void turnsAroundWhenTheTimesAreExchanged() {
        Ratio ratio = RateRatio.of(7, 3, 12, 2);
        Ratio turned = RateRatio.of(12, 2, 7, 3);
        assertThat(turned.value()).isCloseTo(1 / ratio.value(), within(1e-12));
        assertThat(turned.interval().lower()).isCloseTo(1 / ratio.interval().upper(), within(1e-9));
    }

    @Test
    void growsWithTheCountAfter() {
        for (int after = 1; after < 50; after++) {
            assertThat(RateRatio.of(5, 1, after, 1).interval().lower())
                    .isGreaterThan(RateRatio.of(5, 1, after - 1, 1).interval().lower());
        }
    }

    @Test
    void hasNoUpperEndWithoutACountBefore() {
        assertThat(RateRatio.of(0, 1, 4, 1).interval().upper()).isInfinite();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateRatio.of(0, 1, 0, 1))
                .withMessageContaining("above 0");
    }
}
