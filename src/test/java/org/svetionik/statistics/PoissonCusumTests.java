package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PoissonCusumTests {

    /** k = 2 and h = 6: 37.2 periods at a mean of 1.88, and 5.49 at 3.2 (Lucas, 1985; the example of R's IAcsSPCR). */
    @Test
    void agreesWithThePublishedRunLengths() {
        PoissonCusum chart = new PoissonCusum(true, 40, 120);
        assertThat(chart.runLength(1.88)).isCloseTo(37.2, within(0.05));
        assertThat(chart.runLength(1.88 + 0.9627 * Math.sqrt(1.88))).isCloseTo(5.49, within(0.005));
    }

    /** k = 20 / (2 ln 2) = 14.43, the nearest twentieth 14.45. */
    @Test
    void roundsTheAllowanceToTwentieths() {
        assertThat(PoissonCusum.down(20).k()).isEqualTo(14.45);
        assertThat(PoissonCusum.up(20).k()).isEqualTo(28.85);
        assertThat(PoissonCusum.down(0.01).k()).isEqualTo(0.05);
    }

    @Test
    void takesTheSmallestThresholdOfAHundredPeriods() {
        for (double mean : new double[] {0.5, 1, 3, 8}) {
            for (PoissonCusum chart : new PoissonCusum[] {PoissonCusum.down(mean), PoissonCusum.up(mean)}) {
                PoissonCusum lower = new PoissonCusum(chart.up(), chart.allowance(), chart.threshold() - 1);
                assertThat(chart.runLength(mean)).isGreaterThanOrEqualTo(100);
                assertThat(lower.runLength(mean)).isLessThan(100);
            }
        }
    }

    @Test
    void takesTheSmallestThresholdOfAnyOtherRunLength() {
        PoissonCusum chart = PoissonCusum.down(3, 500);
        PoissonCusum lower = new PoissonCusum(false, chart.allowance(), chart.threshold() - 1);
        assertThat(chart.runLength(3)).isGreaterThanOrEqualTo(500);
        assertThat(lower.runLength(3)).isLessThan(500);
    }

    /** Half of 1,000 a month never comes by chance; what is left of its probability is rounding, which may be below zero. */
    @Test
    void hasNoRunLengthThatRoundingWouldMake() {
        for (int mean = 200; mean < 2_000; mean += 7) {
            for (PoissonCusum chart : new PoissonCusum[] {PoissonCusum.down(mean), PoissonCusum.up(mean)}) {
                assertThat(chart.threshold()).as("at %s", mean).isEqualTo(1);
                assertThat(chart.runLength(mean)).as("at %s", mean).isGreaterThan(1_000);
            }
        }
        assertThat(PoissonCusum.down(1_000).runLength(1_000)).isInfinite();
        assertThat(PoissonCusum.up(1_000).runLength(1_000)).isInfinite();
        assertThat(PoissonCusum.down(40).runLength(40)).isBetween(100.0, 1e9);
    }

    @Test
    void signalsSoonerOnceTheMeanHasChanged() {
        assertThat(PoissonCusum.down(4).runLength(2)).isLessThan(20);
        assertThat(PoissonCusum.up(4).runLength(8)).isLessThan(10);
    }

    @Test
    void agreesWithSimulatedRuns() {
        PoissonCusum chart = PoissonCusum.down(2);
        Random random = new Random(17);
        double periods = 0;
        int runs = 20_000;
        for (int run = 0; run < runs; run++) {
            long sum = 0;
            while (sum < chart.threshold()) {
                sum = Math.max(0, sum + chart.step(poisson(random, 2)));
                periods++;
            }
        }
        double length = chart.runLength(2);
        assertThat(periods / runs).isCloseTo(length, within(5 * length / Math.sqrt(runs)));
    }

    /** Knuth, 1969: how many uniform factors keep a product above exp(-mean). */
    private static long poisson(Random random, double mean) {
        long count = -1;
        for (double product = 1; product > Math.exp(-mean); product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    @Test
    void addsUpWhatFallsShort() {
        assertThat(new PoissonCusum(false, 50, 100).path(new long[] {3, 1, 0, 5, 2}))
                .containsExactly(0.0, 1.5, 4.0, 1.5, 2.0);
        assertThat(new PoissonCusum(true, 50, 100).path(new long[] {3, 1, 0, 5, 2}))
                .containsExactly(0.5, 0.0, 0.0, 2.5, 2.0);
    }

    @Test
    void refusesAMeanOfZero() {
        assertThatIllegalArgumentException().isThrownBy(() -> PoissonCusum.down(0));
    }
}
