package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaptureFitTests {

    private static CaptureFit fit(CaptureTable table, Integer... interactions) {
        return CaptureFit.of(table, new CaptureModel(table.lists(), List.of(interactions)));
    }

    /** {@return the pair of two lists, counted from 1 as in the papers} */
    private static int pair(int one, int other) {
        return 1 << (one - 1) | 1 << (other - 1);
    }

    /** Bruno and others (1994) and Rivest and Lévesque (2001), as the tests of the R package Rcapture have them. */
    @Test
    void agreesWithTheEstimatesOfDiabetes() {
        CaptureFit all = fit(Captures.diabetes(), pair(1, 2), pair(1, 3), pair(2, 3), pair(2, 4), pair(3, 4));
        assertThat(Captures.diabetes().seen()).isEqualTo(2069);
        assertThat(all.population()).isCloseTo(2771, within(0.5));
        assertThat(all.populationError()).isCloseTo(145, within(0.5));
        assertThat(all.deviance()).isCloseTo(7.62, within(0.005));
        assertThat(all.degrees()).isEqualTo(5);
        CaptureFit three = fit(Captures.diabetes(), pair(1, 3), pair(2, 4), pair(3, 4));
        assertThat(three.population()).isCloseTo(2472, within(0.5));
        assertThat(three.populationError()).isCloseTo(53, within(0.5));
        assertThat(three.deviance()).isCloseTo(21.97, within(0.005));
        assertThat(three.degrees()).isEqualTo(7);
    }

    /** Rivest (2011) on Darroch and others (1993), from the same tests. */
    @Test
    void agreesWithTheEstimatesOfTheCensus() {
        CaptureFit saturated = fit(Captures.census(), pair(1, 2), pair(1, 3), pair(2, 3));
        assertThat(saturated.population()).isCloseTo(1240, within(0.5));
        assertThat(saturated.populationError()).isCloseTo(451, within(0.5));
        assertThat(saturated.deviance()).isCloseTo(0, within(1e-9));
        CaptureFit two = fit(Captures.census(), pair(1, 2), pair(2, 3));
        assertThat(two.population()).isCloseTo(850, within(0.5));
        assertThat(two.populationError()).isCloseTo(186, within(0.5));
        assertThat(two.deviance()).isCloseTo(3.8, within(0.05));
    }

    /** Fienberg (1972): with all pairs of three lists, nobody's history is n₁ n₂ n₃ n₁₂₃ / (n₁₂ n₁₃ n₂₃). */
    @Test
    void findsTheClosedFormOfThreeListsWithAllPairs() {
        CaptureTable table = Captures.of(3, 30, 41, 7, 25, 9, 11, 4);
        double expected = 30.0 * 41 * 25 * 4 / (7 * 9 * 11);
        assertThat(fit(table, 3, 5, 6).unseen()).isCloseTo(expected, within(1e-6));
    }

    /** Seber (1982, page 107), with the error that Rcapture prints. */
    @Test
    void isLincolnAndPetersenForTwoLists() {
        CaptureFit fit = fit(Captures.byHistory(2, 167, 781, 254));
        assertThat(fit.population()).isCloseTo(2389.9, within(0.05));
        assertThat(fit.populationError()).isCloseTo(130.4, within(0.05));
    }

    /** As the R packages MSETools (independence) and modslavmse have it. */
    @Test
    void agreesWithTheUnitedKingdomIfItsListsWereIndependent() {
        CaptureTable table = Captures.unitedKingdomByFive("LA", "NG", "PF", "GO", "GP");
        assertThat(table.seen()).isEqualTo(2744);
        assertThat(fit(table).population()).isCloseTo(13444.13, within(0.01));
    }

    /** What Chan, Silverman and Vincent (2021, table 2) say of lists of which only the first two overlap. */
    @Test
    void saysWhichModelsOfASparseTableAreEstimable() {
        CaptureTable sparse = Captures.of(3, 27, 37, 4, 19, 0, 0, 0);
        assertThat(fit(sparse, 3, 5, 6).estimability()).isEqualTo(Estimability.NOT_IDENTIFIABLE);
        for (Integer[] without : new Integer[][] {{3}, {3, 5}, {3, 6}}) {
            assertThat(fit(sparse, without).estimability()).isEqualTo(Estimability.DOES_NOT_EXIST);
        }
        for (Integer[] with : new Integer[][] {{}, {5}, {6}, {5, 6}}) {
            assertThat(fit(sparse, with).isEstimable()).isTrue();
        }
        assertThat(fit(sparse, 5, 6).population()).isCloseTo(87 + 27.0 * 37 / 4, within(1e-6));
    }

    /** Cormack, Chang and Smith (2000, table 3a): where Rcapture finds more than a million, no estimate exists. */
    @Test
    void refusesWhereTheEstimateRunsAway() {
        CaptureTable table = Captures.deathsAtWorkByFour();
        assertThat(fit(table).population()).isCloseTo(215, within(0.5));
        assertThat(fit(table).deviance()).isCloseTo(87.1, within(0.05));
        CaptureFit none = fit(table, pair(1, 2), pair(1, 3), pair(1, 4), pair(3, 4));
        assertThat(none.estimability()).isEqualTo(Estimability.DOES_NOT_EXIST);
        assertThat(none.population()).isNaN();
    }

    @Test
    void knowsNothingOfMoreUnknownsThanCounts() {
        assertThat(fit(Captures.of(2, 5, 6, 7), 3).estimability()).isEqualTo(Estimability.NOT_IDENTIFIABLE);
        assertThat(fit(Captures.of(3, 5, 0, 0, 6, 7, 0, 0)).estimability()).isEqualTo(Estimability.DOES_NOT_EXIST);
    }

    @Test
    void doesNotDependOnTheOrderOfLists() {
        CaptureFit one = fit(Captures.unitedKingdom("LA", "NG", "PF", "GO", "GP", "NCA"), 3, 36);
        CaptureFit other = fit(Captures.unitedKingdom("NCA", "GP", "GO", "PF", "NG", "LA"), 48, 9);
        assertThat(one.population()).isCloseTo(other.population(), within(1e-6));
        assertThat(one.deviance()).isCloseTo(other.deviance(), within(1e-8));
        assertThat(one.standardError()).isCloseTo(other.standardError(), within(1e-8));
    }

    /** Two lists that depend on each other, and not on the third, count as one (Bishop, Fienberg and Holland, 1975, 6.4): Lincoln and Petersen hold of it. */
    @Test
    void mergesListsThatDependOnEachOther() {
        CaptureTable table = Captures.census();
        CaptureTable merged = Captures.of(
                2,
                table.count(1) + table.count(2) + table.count(3),
                table.count(4),
                table.count(5) + table.count(6) + table.count(7));
        assertThat(fit(table, pair(1, 2)).population()).isCloseTo(fit(merged).population(), within(1e-6));
    }

    @Test
    void keepsTheSumsOfTheModel() {
        CaptureTable table = Captures.diabetes();
        CaptureFit fit = fit(table, pair(1, 3), pair(2, 4));
        for (int set : new int[] {1, 2, 4, 8, pair(1, 3), pair(2, 4)}) {
            double fitted = table.histories()
                    .filter(history -> CaptureDesign.isWithin(set, history))
                    .mapToDouble(history -> fit.fitted().get(history - 1))
                    .sum();
            assertThat(fitted).isCloseTo((double) table.onAll(set), within(1e-6));
        }
    }

    /** A property: of 200 invented populations of 1,000, about 95 in 100 lie in their interval. */
    @Test
    void coversInventedPopulations() {
        SplittableRandom random = new SplittableRandom(1);
        long covered = Stream.generate(() -> Captures.independent(1000, random, 0.3, 0.2, 0.4, 0.15))
                .limit(200)
                .filter(table -> fit(table).interval().contains(1000))
                .count();
        assertThat(covered).isBetween(182L, 198L);
    }

    @Test
    void countsHierarchicalModels() {
        assertThat(CaptureModel.all(3, 2)).hasSize(8);
        assertThat(CaptureModel.all(4, 2)).hasSize(64).doesNotHaveDuplicates();
        assertThat(CaptureModel.all(5, 2)).hasSize(1024);
        // as many as the R package MultipleSystemsEstimation counts for the four lists of Kosovo
        assertThat(CaptureModel.all(4, 3)).hasSize(113);
        assertThatIllegalArgumentException().isThrownBy(() -> CaptureModel.all(5, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> CaptureModel.all(6, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaptureModel(3, List.of(7)));
    }

    @Test
    void refusesTablesOfAnotherSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> Captures.of(3, 1, 2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new CaptureTable(1, Arrays.asList(1L)));
    }
}
