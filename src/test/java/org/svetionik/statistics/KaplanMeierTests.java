package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KaplanMeierTests {

    private final KaplanMeier treated = KaplanMeier.of(Remissions.TREATED, Remissions.treatedEnded());
    private final KaplanMeier placebo = KaplanMeier.of(Remissions.PLACEBO, Remissions.placeboEnded());

    /** Shares and standard errors of the 6-MP data: Kleinbaum and Klein, Survival Analysis, 2012, chapter 2. */
    @Test
    void agreesWithThePublishedCurve() {
        assertThat(treated.steps().stream().mapToDouble(SurvivalStep::survival))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 0.00005 ? 0 : 1)
                .containsExactly(0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482);
        assertThat(treated.steps().stream().mapToDouble(SurvivalStep::standardError))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 0.00005 ? 0 : 1)
                .containsExactly(0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346);
    }

    /** Intervals in log(-log S) of the 6-MP data as Stata gives them: Rodriguez, The Gehan Survival Data. */
    @Test
    void agreesWithThePublishedIntervals() {
        assertInterval(0, 0.6197, 0.9516);
        assertInterval(3, 0.4316, 0.8491);
        assertInterval(6, 0.1881, 0.6801);
    }

    private void assertInterval(int step, double lower, double upper) {
        Interval interval = treated.steps().get(step).interval();
        assertThat(interval.lower()).isCloseTo(lower, within(0.00005));
        assertThat(interval.upper()).isCloseTo(upper, within(0.00005));
    }

    /** Medians of 23 and 8 weeks (Gehan, 1965). */
    @Test
    void findsTheMedians() {
        assertThat(treated.median()).isEqualTo(new MedianTime(23.0, 13.0, null));
        assertThat(placebo.median()).isEqualTo(new MedianTime(8.0, 4.0, 11.0));
    }

    @Test
    void isTheShareThatLastsLongerWhereNothingIsOpen() {
        for (double time : Remissions.PLACEBO) {
            double longer =
                    Arrays.stream(Remissions.PLACEBO).filter(t -> t > time).count() / 21.0;
            assertThat(placebo.at(time)).isCloseTo(longer, within(1e-12));
        }
    }

    @Test
    void restrictsTheMeanToTheArithmeticMeanWhereNothingIsOpen() {
        double mean = Arrays.stream(Remissions.PLACEBO).average().orElseThrow();
        double variance = Arrays.stream(Remissions.PLACEBO)
                        .map(t -> (t - mean) * (t - mean))
                        .sum()
                / 21;
        RestrictedMean restricted = placebo.restrictedMean(23);
        assertThat(restricted.value()).isCloseTo(mean, within(1e-12));
        assertThat(restricted.standardError()).isCloseTo(Math.sqrt(variance / 21), within(1e-12));
    }

    /** 23.29 weeks up to 35, standard error 2.83, as R's survival package gives it. */
    @Test
    void restrictsTheMeanToAHorizon() {
        RestrictedMean restricted = treated.restrictedMean(35);
        assertThat(restricted.value()).isCloseTo(23.29, within(0.005));
        assertThat(restricted.standardError()).isCloseTo(2.83, within(0.005));
    }

    @Test
    void refusesAHorizonBeyondWhatWasSeen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> treated.restrictedMean(36))
                .withMessageContaining("longest time");
    }

    @Test
    void doesNotDependOnTheOrderOfRows() {
        int[] order = Shuffles.of(21, 7);
        double[] times =
                Arrays.stream(order).mapToDouble(i -> Remissions.TREATED[i]).toArray();
        boolean[] ended = new boolean[21];
        for (int i = 0; i < 21; i++) {
            ended[i] = Remissions.treatedEnded()[order[i]];
        }
        assertThat(KaplanMeier.of(times, ended)).isEqualTo(treated);
    }

    @Test
    void holdsNobodyForEverWhereNobodyIsFollowed() {
        KaplanMeier none = KaplanMeier.of(new double[0], new boolean[0]);
        assertThat(none.at(5)).isEqualTo(1);
        assertThat(none.median()).isEqualTo(new MedianTime(null, null, null));
    }

    /** Of the 21 placebo times, all ended, 17 weeks leave two: fewer than a tenth. */
    @Test
    void findsWhenAnyShareHasEnded() {
        assertThat(placebo.quantile(0.9).value()).isEqualTo(17);
        assertThat(placebo.quantile(0.75).value()).isEqualTo(12);
        assertThat(treated.quantile(0.9)).isEqualTo(new MedianTime(null, null, null));
    }
}
