package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FleissKappaTests {

    /** Six raters of 30 patients: depression, personality disorder, schizophrenia, neurosis, other (Fleiss, 1971, table 1). */
    private static final long[][] DIAGNOSES = items("""
            0 0 0 6 0, 0 3 0 0 3, 0 1 4 0 1, 0 0 0 0 6, 0 3 0 3 0, 2 0 4 0 0, 0 0 4 0 2, 2 0 3 1 0, 2 0 0 4 0, 0 0 0 0 6,
            1 0 0 5 0, 1 1 0 4 0, 0 3 3 0 0, 1 0 0 5 0, 0 2 0 3 1, 0 0 5 0 1, 3 0 0 1 2, 5 1 0 0 0, 0 2 0 4 0, 1 0 2 0 3,
            0 0 0 0 6, 0 1 0 5 0, 0 2 0 1 3, 2 0 0 4 0, 1 0 0 4 1, 0 5 0 1 0, 4 0 0 0 2, 0 2 0 4 0, 1 0 5 0 0, 0 0 0 0 6""");

    /** Fourteen raters of ten things (the worked example of the article "Fleiss' kappa" of Wikipedia). */
    private static final long[][] TEN = items("""
            0 0 0 0 14, 0 2 6 4 2, 0 0 3 5 6, 0 3 9 2 0, 2 2 8 1 1, 7 7 0 0 0, 3 2 6 3 0, 2 5 3 2 2, 6 5 2 1 0, 0 2 2 3 7""");

    private static long[][] items(String rows) {
        return Stream.of(rows.strip().split(",\\s*", -1))
                .map(row ->
                        Stream.of(row.split(" ", -1)).mapToLong(Long::parseLong).toArray())
                .toArray(long[][]::new);
    }

    /** kappa 0.430; z 17.65 with the chance error of 1979, as irr 0.84 (kappam.fleiss) has it. */
    @Test
    void agreesWithThePublishedDiagnoses() {
        Kappa kappa = known(DIAGNOSES);
        assertThat(kappa.value()).isCloseTo(0.430, within(0.0005));
        assertThat(kappa.value() / Objects.requireNonNull(kappa.chanceError())).isCloseTo(17.65, within(0.005));
    }

    @Test
    void agreesWithTheWorkedExampleOfFourteenRaters() {
        assertThat(known(TEN).value()).isCloseTo(0.210, within(0.0005));
    }

    /** A second opinion: 5,000 samples of items, drawn with replacement (Efron, 1979). */
    @Test
    void hasAboutTheIntervalThatResamplingGives() {
        Random random = new Random(3);
        double[] values = new double[5000];
        for (int sample = 0; sample < values.length; sample++) {
            long[][] drawn = new long[DIAGNOSES.length][];
            Arrays.setAll(drawn, any -> DIAGNOSES[random.nextInt(DIAGNOSES.length)]);
            values[sample] = known(drawn).value();
        }
        Arrays.sort(values);
        assertThat(interval(known(DIAGNOSES)).lower()).isCloseTo(values[125], within(0.03));
        assertThat(interval(known(DIAGNOSES)).upper()).isCloseTo(values[4875], within(0.03));
    }

    @Test
    void cannotTellWhereNobodyUsesASecondCategoryOrNobodyElseRates() {
        assertThat(FleissKappa.of(items("5 0, 5 0"))).isNull();
        assertThat(FleissKappa.of(items("1 0, 0 1"))).isNull();
        assertThat(FleissKappa.of(new long[0][0])).isNull();
    }

    @Test
    void isOneWhereAllAgreeAndThenTellsNoInterval() {
        Kappa kappa = known(items("5 0, 0 5, 5 0"));
        assertThat(kappa.value()).isEqualTo(1);
        assertThat(kappa.interval()).isNull();
        assertThat(known(items("3 1")).interval()).isNull();
    }

    @Test
    void dependsNeitherOnTheOrderOfItemsNorOfCategories() {
        int[] order = Shuffles.of(DIAGNOSES.length, 4);
        long[][] shuffled = Arrays.stream(order).mapToObj(i -> DIAGNOSES[i]).toArray(long[][]::new);
        long[][] turned = Arrays.stream(DIAGNOSES)
                .map(row -> new long[] {row[4], row[3], row[2], row[1], row[0]})
                .toArray(long[][]::new);
        assertSame(known(shuffled), known(DIAGNOSES));
        assertSame(known(turned), known(DIAGNOSES));
    }

    @Test
    void isTheSameWithACategoryThatNobodyUses() {
        long[][] wider = Arrays.stream(TEN).map(row -> Arrays.copyOf(row, 6)).toArray(long[][]::new);
        assertSame(known(wider), known(TEN));
    }

    /** Two categories that were one by mistake, each chosen by half, agree less than the one that they are. */
    @Test
    void growsWhereTwoHalvesOfOneCategoryAreMerged() {
        long[][] split = items("3 3 0, 3 3 0, 0 0 6, 0 0 6");
        long[][] merged = items("6 0, 6 0, 0 6, 0 6");
        assertThat(known(split).value()).isLessThan(known(merged).value());
        assertThat(known(merged).value()).isEqualTo(1);
    }

    @Test
    void isAboutZeroWhereAllChooseByChance() {
        Random random = new Random(6);
        assertThat(known(random(random, 20_000, 5, 0.5, 0)).value()).isCloseTo(0, within(0.01));
    }

    /**
     * Signs of which each rater marks half, or 0.9 of those that are to be marked and 0.1 of the others. Of 2,000 samples of 12 and of 60
     * signs the share of intervals that hold the kappa of all signs.
     */
    @Test
    void coversKappaAboutAsOftenAsItSaysAndNotFarLessOftenOfTwelveItems() {
        double kappa = 0.64;
        assertThat(coverage(60, kappa)).isBetween(0.93, 0.97);
        assertThat(coverage(12, kappa)).isBetween(0.90, 0.97);
    }

    private static double coverage(int n, double kappa) {
        Random random = new Random(7);
        int covered = 0;
        int told = 0;
        for (int sample = 0; sample < 2000; sample++) {
            Kappa found = FleissKappa.of(random(random, n, 6, 0.5, 0.4));
            if (found != null && found.interval() != null) {
                told++;
                covered += found.interval().contains(kappa) ? 1 : 0;
            }
        }
        return (double) covered / told;
    }

    /** Items of two kinds, even odds; each rater marks those of the first with base + lift, of the second with base - lift. */
    private static long[][] random(Random random, int n, int raters, double base, double lift) {
        long[][] items = new long[n][2];
        for (long[] item : items) {
            double marks = random.nextBoolean() ? base + lift : base - lift;
            for (int rater = 0; rater < raters; rater++) {
                item[random.nextDouble() < marks ? 1 : 0]++;
            }
        }
        return items;
    }

    @Test
    void refusesItemsWithUnequalNumbersOfRaters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FleissKappa.of(items("3 1, 2 1")))
                .withMessageContaining("as many raters");
    }

    private static Kappa known(long[][] items) {
        return Objects.requireNonNull(FleissKappa.of(items));
    }

    private static Interval interval(Kappa kappa) {
        return Objects.requireNonNull(kappa.interval());
    }

    private static void assertSame(Kappa actual, Kappa expected) {
        assertThat(actual.value()).isCloseTo(expected.value(), within(1e-12));
        assertThat(interval(actual).lower()).isCloseTo(interval(expected).lower(), within(1e-12));
    }
}
