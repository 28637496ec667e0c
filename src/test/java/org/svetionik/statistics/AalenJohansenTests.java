package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AalenJohansenTests {

    private static final int N = 300;
    private static final double[] TIMES =
            new Random(11).ints(N, 0, 40).asDoubleStream().toArray();
    private static final int[] OUTCOMES = new Random(12).ints(N, 0, 4).toArray();

    /**
     * The first 9 of 305 patients with breast cancer: 0.3, 0.6, 0.9 and 1.2 per cent died of it within 10, 16, 23 and 27
     * months (Satagopan and others, British Journal of Cancer, 2004, table 2).
     */
    @Test
    void agreesWithThePublishedExample() {
        double[] times = new double[305];
        Arrays.fill(times, 28);
        System.arraycopy(new double[] {7, 10, 14, 16, 18, 23, 24, 26, 27}, 0, times, 0, 9);
        int[] outcomes = Arrays.copyOf(new int[] {0, 1, 0, 1, 2, 1, 0, 2, 1}, 305);
        AalenJohansen incidence = AalenJohansen.of(times, outcomes, 1);
        assertThat(incidence.steps().stream().map(IncidenceStep::atRisk)).containsExactly(304, 302, 301, 300, 298, 297);
        assertThat(new double[] {incidence.at(10), incidence.at(16), incidence.at(23), incidence.at(27)})
                .containsExactly(new double[] {0.003, 0.006, 0.009, 0.012}, within(0.0015));
    }

    @Test
    void isOneLessKaplanMeierWhereNothingCompetes() {
        boolean[] ended = Remissions.treatedEnded();
        int[] outcomes = IntStream.range(0, 21).map(i -> ended[i] ? 1 : 0).toArray();
        AalenJohansen incidence = AalenJohansen.of(Remissions.TREATED, outcomes, 1);
        KaplanMeier survival = KaplanMeier.of(Remissions.TREATED, ended);
        for (int i = 0; i < survival.steps().size(); i++) {
            IncidenceStep step = incidence.steps().get(i);
            SurvivalStep other = survival.steps().get(i);
            assertThat(step.incidence()).isCloseTo(1 - other.survival(), within(1e-12));
            assertThat(step.standardError()).isCloseTo(other.standardError(), within(1e-12));
        }
    }

    @Test
    void sharesAllOutBetweenCausesAndWhatWaits() {
        boolean[] ended = new boolean[N];
        IntStream.range(0, N).forEach(i -> ended[i] = OUTCOMES[i] > 0);
        KaplanMeier survival = KaplanMeier.of(TIMES, ended);
        for (double time = 0; time <= 40; time++) {
            double sum = survival.at(time);
            for (int cause = 1; cause <= 3; cause++) {
                sum += AalenJohansen.of(TIMES, OUTCOMES, cause).at(time);
            }
            assertThat(sum).isCloseTo(1, within(1e-12));
        }
    }

    /** With nothing open the incidence is a plain share, and its variance that of the binomial distribution. */
    @Test
    void isTheShareOfTheCauseWhereNothingIsOpen() {
        int[] closed = Arrays.stream(OUTCOMES)
                .map(outcome -> outcome == 0 ? 2 : outcome)
                .toArray();
        AalenJohansen incidence = AalenJohansen.of(TIMES, closed, 1);
        IncidenceStep step = incidence.steps().get(20);
        long counted = IntStream.range(0, N)
                .filter(i -> closed[i] == 1 && TIMES[i] <= step.time())
                .count();
        double share = (double) counted / N;
        assertThat(step.incidence()).isCloseTo(share, within(1e-12));
        assertThat(step.standardError()).isCloseTo(Math.sqrt(share * (1 - share) / N), within(1e-12));
    }

    @Test
    void mergesCauses() {
        int[] merged = Arrays.stream(OUTCOMES)
                .map(outcome -> outcome == 3 ? 2 : outcome)
                .toArray();
        double sum = AalenJohansen.of(TIMES, OUTCOMES, 2).at(25)
                + AalenJohansen.of(TIMES, OUTCOMES, 3).at(25);
        assertThat(AalenJohansen.of(TIMES, merged, 2).at(25)).isCloseTo(sum, within(1e-12));
    }

    @Test
    void refusesToCountWhatIsOpenAsACause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AalenJohansen.of(TIMES, OUTCOMES, 0))
                .withMessageContaining("0 says open");
    }
}
