package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CohenKappaTests {

    /** Psychotic, neurotic and organic disorders by two raters (Fleiss, 1981, table 13.1; Fleiss, Levin and Paik, 2003, chapter 18). */
    private static final long[][] DISORDERS = {{75, 1, 4}, {5, 4, 1}, {0, 0, 10}};

    /** kappa 0.68, from 0.51 to 0.85, with a chance error of 0.076. */
    @Test
    void agreesWithThePublishedDisorders() {
        Kappa kappa = known(DISORDERS);
        assertThat(kappa.value()).isCloseTo(0.68, within(0.005));
        assertThat(interval(kappa).lower()).isCloseTo(0.505, within(0.001));
        assertThat(interval(kappa).upper()).isCloseTo(0.848, within(0.001));
        assertThat(Objects.requireNonNull(kappa.chanceError())).isCloseTo(0.076, within(0.0005));
    }

    /** The examples of the article "Cohen's kappa" of Wikipedia: 0.4, 0.1304 and 0.2593. */
    @ParameterizedTest
    @CsvSource({"20, 5, 10, 15, 0.4", "45, 15, 25, 15, 0.1304", "25, 35, 5, 35, 0.2593"})
    void agreesWithWellKnownTables(long a, long b, long c, long d, double value) {
        assertThat(known(new long[][] {{a, b}, {c, d}}).value()).isCloseTo(value, within(0.00005));
    }

    /** The delta method for clusters of one thing each is the variance of 1969, but for n less one and Student's quantile. */
    @Test
    void isTheSameForClustersOfOne() {
        List<long[][]> clusters = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                long[][] one = new long[3][3];
                one[i][j] = 1;
                IntStream.range(0, (int) DISORDERS[i][j]).forEach(any -> clusters.add(one));
            }
        }
        Kappa clustered = Objects.requireNonNull(CohenKappa.ofClusters(clusters));
        double student = 1.9842169515 / 1.959963984540054 * Math.sqrt(100.0 / 99);
        assertThat(clustered.value()).isCloseTo(known(DISORDERS).value(), within(1e-12));
        assertThat(clustered.value() - interval(clustered).lower())
                .isCloseTo((clustered.value() - interval(known(DISORDERS)).lower()) * student, within(1e-8));
    }

    @Test
    void cannotTellWhereBothUseOneCategoryAlone() {
        assertThat(CohenKappa.of(new long[][] {{7, 0}, {0, 0}})).isNull();
        assertThat(CohenKappa.of(new long[][] {{0, 0}, {0, 0}})).isNull();
        assertThat(CohenKappa.ofClusters(List.of())).isNull();
        assertThat(CohenKappa.ofClusters(List.<long[][]>of(new long[][] {{7, 0}, {0, 0}})))
                .isNull();
    }

    @Test
    void isZeroWhereOneAloneUsesOneCategory() {
        assertThat(known(new long[][] {{7, 3}, {0, 0}}).value()).isZero();
    }

    @Test
    void isOneWhereBothAgreeAndThenTellsNoInterval() {
        Kappa kappa = known(new long[][] {{4, 0}, {0, 9}});
        assertThat(kappa.value()).isEqualTo(1);
        assertThat(kappa.interval()).isNull();
        assertThat(known(new long[][] {{0, 5}, {5, 0}}).value()).isEqualTo(-1);
    }

    @Test
    void dependsNeitherOnTheOrderOfRatersNorOfCategories() {
        long[][] turned = new long[3][3];
        long[][] renamed = new long[3][3];
        int[] order = {2, 0, 1};
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                turned[j][i] = DISORDERS[i][j];
                renamed[order[i]][order[j]] = DISORDERS[i][j];
            }
        }
        assertSame(known(turned), known(DISORDERS));
        assertSame(known(renamed), known(DISORDERS));
    }

    @Test
    void isTheSameWithACategoryThatNobodyUses() {
        long[][] wider = {{75, 1, 4, 0}, {5, 4, 1, 0}, {0, 0, 10, 0}, {0, 0, 0, 0}};
        assertSame(known(wider), known(DISORDERS));
    }

    @Test
    void isAboutZeroWhereRatersDoNotKnowOfEachOther() {
        Random random = new Random(5);
        long[][] table = new long[3][3];
        IntStream.range(0, 100_000).forEach(any -> table[draw(random)][draw(random)]++);
        assertThat(known(table).value()).isCloseTo(0, within(0.01));
    }

    private static int draw(Random random) {
        double draw = random.nextDouble();
        return draw < 0.5 ? 0 : draw < 0.8 ? 1 : 2;
    }

    /** 2,000 tables of 100 with a kappa of 0.6: about 95 in 100 intervals hold it. */
    @Test
    void coversKappaAsOftenAsItSays() {
        Random random = new Random(11);
        int covered = 0;
        for (int sample = 0; sample < 2000; sample++) {
            long[][] table = new long[2][2];
            for (int i = 0; i < 100; i++) {
                int first = random.nextInt(2);
                table[first][random.nextDouble() < 0.8 ? first : 1 - first]++;
            }
            covered += interval(known(table)).contains(0.6) ? 1 : 0;
        }
        assertThat(covered / 2000.0).isBetween(0.93, 0.97);
    }

    /**
     * Of 2,000 groups of six people who mark 12 signs each, some people better than others: the interval between people holds the kappa of all
     * people, 0.6, in about 95 of 100, and the one that takes all marks for independent in fewer.
     */
    @Test
    void coversTheKappaOfClustersWhereThatOfSingleThingsDoesNot() {
        Random random = new Random(12);
        int covered = 0;
        int alone = 0;
        for (int sample = 0; sample < 2000; sample++) {
            List<long[][]> people = new ArrayList<>();
            long[][] all = new long[2][2];
            for (int person = 0; person < 6; person++) {
                double skill = random.nextBoolean() ? 0.95 : 0.65;
                long[][] marks = new long[2][2];
                for (int sign = 0; sign < 12; sign++) {
                    int mark = random.nextDouble() < skill ? sign % 2 : 1 - sign % 2;
                    marks[sign % 2][mark]++;
                    all[sign % 2][mark]++;
                }
                people.add(marks);
            }
            Interval between =
                    Objects.requireNonNull(CohenKappa.ofClusters(people)).interval();
            covered += between != null && between.contains(0.6) ? 1 : 0;
            Interval ofAll = known(all).interval();
            alone += ofAll != null && ofAll.contains(0.6) ? 1 : 0;
        }
        assertThat(covered / 2000.0).isBetween(0.92, 0.98);
        assertThat(alone / 2000.0).isLessThan(0.9);
    }

    @Test
    void refusesATableThatIsNotSquareAndClustersOfUnequalSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> CohenKappa.of(new long[][] {{1, 2}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CohenKappa.ofClusters(List.of(new long[][] {{1, 0}, {0, 1}}, new long[][] {{1, 0}, {0, 3}})));
    }

    private static Kappa known(long[][] table) {
        return Objects.requireNonNull(CohenKappa.of(table));
    }

    private static Interval interval(Kappa kappa) {
        return Objects.requireNonNull(kappa.interval());
    }

    private static void assertSame(Kappa actual, Kappa expected) {
        assertThat(actual.value()).isCloseTo(expected.value(), within(1e-12));
        assertThat(interval(actual).lower()).isCloseTo(interval(expected).lower(), within(1e-12));
    }
}
