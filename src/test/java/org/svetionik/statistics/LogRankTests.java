package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogRankTests {

    private static final double[] TIMES = IntStream.range(0, 42)
            .mapToDouble(i -> i < 21 ? Remissions.TREATED[i] : Remissions.PLACEBO[i - 21])
            .toArray();

    /** 16.79 on 1 degree of freedom; 9 observed and 19.25 expected under 6-MP (Kleinbaum and Klein, 2012, chapter 2). */
    @Test
    void agreesWithThePublishedExample() {
        LogRank test = LogRank.between(TIMES, ended(), groups(i -> i < 21 ? 0 : 1));
        assertThat(test.chiSquare()).isCloseTo(16.79, within(0.005));
        assertThat(test.degrees()).isEqualTo(1);
        assertThat(test.p()).isCloseTo(4.17e-5, within(0.005e-5));
        assertThat(test.observed()).containsExactly(9.0, 21.0);
        assertThat(test.expected().get(0)).isCloseTo(19.25, within(0.005));
    }

    private static boolean[] ended() {
        boolean[] ended = new boolean[42];
        System.arraycopy(Remissions.treatedEnded(), 0, ended, 0, 21);
        System.arraycopy(Remissions.placeboEnded(), 0, ended, 21, 21);
        return ended;
    }

    private static int[] groups(IntUnaryOperator group) {
        return IntStream.range(0, 42).map(group).toArray();
    }

    @Test
    void doesNotDependOnTheOrderOfRowsOrGroups() {
        LogRank test = LogRank.between(TIMES, ended(), groups(i -> i % 3));
        int[] order = Shuffles.of(42, 3);
        boolean[] ended = new boolean[42];
        IntStream.range(0, 42).forEach(i -> ended[i] = ended()[order[i]]);
        LogRank shuffled = LogRank.between(
                Arrays.stream(order).mapToDouble(i -> TIMES[i]).toArray(), ended, groups(i -> 2 - order[i] % 3));
        assertThat(test.degrees()).isEqualTo(2);
        assertThat(shuffled.chiSquare()).isCloseTo(test.chiSquare(), within(1e-9));
    }

    @Test
    void expectsAsManyAsEnded() {
        LogRank test = LogRank.between(TIMES, ended(), groups(i -> i % 4));
        double expected =
                test.expected().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(expected).isCloseTo(30, within(1e-9));
    }

    @Test
    void findsNoDifferenceWithinOneGroupOrWithAnEmptyOne() {
        assertThat(LogRank.between(TIMES, ended(), groups(i -> 0)).p()).isEqualTo(1);
        LogRank test = LogRank.between(TIMES, ended(), groups(i -> i < 21 ? 0 : 2));
        assertThat(test.degrees()).isEqualTo(1);
        assertThat(test.chiSquare()).isCloseTo(16.79, within(0.005));
    }
}
