package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StepwiseModelTests {

    private static final CaptureTable UNITED_KINGDOM = Captures.unitedKingdomByFive("LA", "NG", "PF", "GO", "GP");

    private static CaptureFit choose(CaptureTable table) {
        return StepwiseModel.choose(table, StepwiseModel.THRESHOLD);
    }

    /** About 11,300, from 10,000 to 13,000 (Silverman, 2014; Bales, Hesketh and Silverman, 2015); to the last digit as SparseMSE has it. */
    @Test
    void findsWhatWasPublishedOfTheUnitedKingdom() {
        CaptureFit fit = choose(UNITED_KINGDOM);
        assertThat(fit.population()).isCloseTo(11312.990, within(0.001));
        assertThat(fit.interval().lower()).isCloseTo(10000, within(200.0));
        assertThat(fit.interval().upper()).isCloseTo(13000, within(200.0));
        assertThat(fit.model().interactions()).hasSize(6);
    }

    /** The published interval of SparseMSE is 9,233 to 15,043, of other draws (Binette and Steorts, 2021). */
    @Test
    void widensTheIntervalByTheChoice() {
        CaptureBootstrap bootstrap = CaptureBootstrap.of(UNITED_KINGDOM, StepwiseModelTests::choose, 300, 1);
        assertThat(bootstrap.failed()).isZero();
        Interval interval = Objects.requireNonNull(bootstrap.interval());
        assertThat(interval.lower()).isBetween(8500.0, 9884.0);
        assertThat(interval.upper()).isBetween(13027.0, 17000.0);
        assertThat(CaptureBootstrap.of(UNITED_KINGDOM, StepwiseModelTests::choose, 300, 1))
                .isEqualTo(bootstrap);
    }

    @Test
    void hasNoIntervalWhereMostDrawsCannotBeFitted() {
        CaptureTable few = Captures.of(3, 5, 6, 1, 4, 0, 0, 0);
        CaptureBootstrap bootstrap = CaptureBootstrap.of(few, StepwiseModelTests::choose, 50, 1);
        assertThat(bootstrap.interval()).isNull();
        assertThat(bootstrap.failed()).isPositive();
    }

    /** The data leave room for half and for twice as much: the BIC is least at 22,991. */
    @Test
    void leavesManyModelsInTheWindow() {
        List<CaptureFit> fits = CaptureModel.all(5, 2).stream()
                .map(model -> CaptureFit.of(UNITED_KINGDOM, model))
                .toList();
        ModelWindow window = ModelWindow.of(fits);
        assertThat(window.fits().get(0).population()).isCloseTo(22991.33, within(0.01));
        assertThat(window.fits().get(3).population()).isCloseTo(11312.99, within(0.01));
        assertThat(window.weights().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-12));
        assertThat(window.populations().lower()).isLessThan(11000);
        assertThat(window.populations().upper()).isGreaterThan(25000);
        assertThat(window.averaged()).isBetween(11000.0, 25000.0);
        assertThat(window.intervals().lower())
                .isLessThanOrEqualTo(window.populations().lower());
    }

    @Test
    void addsNothingWhereListsAreIndependent() {
        SplittableRandom random = new SplittableRandom(2);
        long kept = Stream.generate(() -> Captures.independent(2000, random, 0.3, 0.2, 0.4))
                .limit(100)
                .filter(table -> choose(table).model().interactions().isEmpty())
                .count();
        assertThat(kept).isGreaterThan(80);
    }

    @Test
    void choosesTheSameWhateverTheOrderOfLists() {
        CaptureTable other = Captures.unitedKingdomByFive("GP", "PF", "LA", "GO", "NG");
        assertThat(choose(other).population()).isCloseTo(choose(UNITED_KINGDOM).population(), within(1e-6));
    }
}
