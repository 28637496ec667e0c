package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CaptureBoundsTests {

    private static Interval profile(Integer... interactions) {
        CaptureTable table = Captures.deathsAtWork();
        return CaptureProfile.of(table, CaptureFit.of(table, new CaptureModel(3, List.of(interactions))));
    }

    /** Cormack, Chang and Smith (2000, table 3b): 203 to 217; from 210 and from 204 on for others (tests of Rcapture). */
    @Test
    void profilesTheLikelihoodAsPublished() {
        assertThat(profile().lower()).isCloseTo(203, within(0.5));
        assertThat(profile().upper()).isCloseTo(217, within(0.5));
        assertThat(profile(6).lower()).isCloseTo(210, within(0.5));
        assertThat(profile(5, 6).lower()).isCloseTo(204, within(0.5));
    }

    @Test
    void profilesNoLikelihoodThatHasNoTop() {
        CaptureTable table = Captures.of(3, 27, 37, 4, 19, 0, 0, 0);
        CaptureFit none = CaptureFit.of(table, new CaptureModel(3, List.of(3)));
        assertThatIllegalArgumentException().isThrownBy(() -> CaptureProfile.of(table, none));
    }

    /** Pairs of the lists of Bruno and others (1994), as the R package CARE1 prints them. */
    @Test
    void agreesWithChapmansEstimatesOfDiabetes() {
        assertChapman(1754, 452, 337, 2351, 58, 2250, 2478);
        assertChapman(1754, 1135, 911, 2185, 22, 2146, 2233);
        assertChapman(1135, 173, 126, 1555, 67, 1445, 1712);
    }

    private static void assertChapman(
            long first, long second, long both, long population, long error, long lower, long upper) {
        Chapman chapman = Chapman.of(first, second, both);
        assertThat(Math.round(chapman.population())).isEqualTo(population);
        assertThat(Math.round(chapman.standardError())).isEqualTo(error);
        assertThat(Math.round(chapman.interval().lower())).isEqualTo(lower);
        assertThat(Math.round(chapman.interval().upper())).isEqualTo(upper);
    }

    @Test
    void refusesMoreOnBothListsThanOnOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Chapman.of(3, 9, 4));
        assertThat(Chapman.of(5, 5, 5).interval()).isEqualTo(new Interval(5, 5));
    }

    /** Rivest (2011): 681 with an error of 78 and a deviance of 3.45 where the first two lists depend on each other. */
    @Test
    void boundsTheCensusFromBelowAsPublished() {
        CaptureFit bound = ChaoLowerBound.of(Captures.census(), new CaptureModel(3, List.of(3)));
        assertThat(bound.population()).isCloseTo(681, within(0.5));
        assertThat(bound.populationError()).isCloseTo(78, within(0.5));
        assertThat(bound.deviance()).isCloseTo(3.45, within(0.005));
    }

    @Test
    void isTheBoundOfChaoForListsOfTheSameLength() {
        CaptureTable table = Captures.of(3, 40, 40, 10, 40, 10, 10, 3);
        assertThat(ChaoLowerBound.of(table).unseen()).isCloseTo(2.0 / 3 * 120 * 120 / (2 * 30), within(1e-6));
    }

    /** Half of the people are three times as easy to see as the other half. */
    @Test
    void liesBelowAPopulationThatIsNotEquallyEasyToSee() {
        SplittableRandom random = new SplittableRandom(3);
        CaptureTable easy = Captures.independent(5000, random, 0.6, 0.5, 0.55);
        CaptureTable hard = Captures.independent(5000, random, 0.2, 0.15, 0.18);
        long[] both = easy.histories()
                .mapToLong(history -> easy.count(history) + hard.count(history))
                .toArray();
        CaptureTable table = Captures.of(3, both);
        double independent = CaptureFit.of(table, CaptureModel.independent(3)).population();
        double bound = ChaoLowerBound.of(table).population();
        assertThat(bound).isBetween(independent, 10000.0);
    }
}
