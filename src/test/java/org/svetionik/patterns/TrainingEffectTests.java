package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.svetionik.graph.BadRequest;
import org.svetionik.statistics.InterruptedSeries;
import org.svetionik.statistics.Interruption;

class TrainingEffectTests {

    private static final YearMonth APRIL = YearMonth.of(2024, 4);
    private static final Offset<Double> CLOSE = within(1e-9);

    private final PatternFixture graph = new PatternFixture()
            .districts("N", "S")
            .institution("SCH-N1", "SCHOOL", "N")
            .institution("SCH-N2", "SCHOOL", "N")
            .institution("SCH-S", "SCHOOL", "S")
            .institution("OFF-N", "DISTRICT_OFFICE", "N")
            .institution("POL", "POLICE", "");

    private int cases;

    /** As many cases in a month, counted from April 2024, as given. */
    private void refer(String sender, int month, int count) {
        for (int i = 0; i < count; i++) {
            String code = "C" + ++cases;
            String day = APRIL.plusMonths(month).atDay(10).toString();
            graph.openCase(code, sender, day).referral("R" + code, code, sender, "POL", day + "T10:00:00Z");
        }
    }

    /** The first referral that is recorded, so long ago that every month asked for is observed. */
    private void recordSince2020() {
        graph.openCase("OLD", "POL", "2020-01-10").referral("ROLD", "OLD", "POL", "SCH-N1", "2020-01-10T10:00:00Z");
    }

    private TrainingEffect effect(TrainingUnit unit, int before, int after) {
        return effect(graph, unit, before, after, "2026-06-30");
    }

    private static TrainingEffect effect(PatternFixture graph, TrainingUnit unit, int before, int after, String asOf) {
        TrainedFilter trained = new TrainedFilter(List.of("T"), null, null);
        return TrainingEffect.of(
                graph.asked(asOf, "2020-01-01", asOf), new TrainingQuestion(trained, unit, before, after, false));
    }

    private static Map<String, Long> excluded(TrainingEffect effect) {
        return Accounts.leftAtAll(effect.why());
    }

    @Test
    void tellsATenfoldRiseFromTwoToTwentyCasesWithItsExactInterval() {
        recordSince2020();
        graph.training("T", "2024-04-17", "SCH-N1");
        refer("SCH-N1", -20, 1);
        refer("SCH-N1", 0, 1);
        refer("SCH-N1", 1, 12);
        refer("SCH-N1", 24, 8);
        TrainingEffect effect = effect(TrainingUnit.INSTITUTION, 24, 24);
        assertThat(effect.before().n()).isEqualTo(2);
        assertThat(effect.after().n()).isEqualTo(20);
        assertThat(effect.rateRatio().status()).isEqualTo(TrainingStatus.ESTIMATED);
        assertThat(effect.rateRatio().value()).isCloseTo(10.0, CLOSE);
        assertThat(effect.rateRatio().interval()).satisfies(interval -> {
            assertThat(Objects.requireNonNull(interval).lower()).isCloseTo(2.43, within(0.005));
            assertThat(interval.upper()).isCloseTo(88.2, within(0.05));
        });
    }

    @Test
    void countsMonthsThatAreOverAndRecordedAndSchoolsAtWorkInThem() {
        graph.add("institutions", "code", "SCH-NEW", "kind", "SCHOOL", "district", "N", "activeFrom", "2024-01-02");
        graph.training("T", "2024-04-01", "SCH-N1", "SCH-NEW");
        refer("SCH-S", -5, 1);
        refer("SCH-N1", 3, 1);
        TrainingEffect effect = effect(graph, TrainingUnit.INSTITUTION, 24, 12, "2024-07-30");
        assertThat(effect.before().unitMonths()).isEqualTo(6 + 3);
        assertThat(effect.after().unitMonths()).isEqualTo(2 + 2);
        assertThat(effect.after().n()).isZero();
        assertThat(excluded(effect)).isEqualTo(Map.of("NOT_TRAINED", 1L, "OTHER_MONTH", 1L));
        assertThat(effect.series().months())
                .extracting(TrainingMonth::month)
                .startsWith(-5)
                .endsWith(2);
        assertThat(effect.series().months().get(0).begins()).isEqualTo(LocalDate.of(2023, 11, 1));
        assertThat(effect(graph, TrainingUnit.INSTITUTION, 24, 12, "2024-07-31")
                        .after()
                        .n())
                .isOne();
    }

    @Test
    void takesDistrictsForTrainedWhereAnyOfTheirInstitutionsTookPart() {
        recordSince2020();
        graph.training("T", "2024-04-17", "OFF-N");
        refer("SCH-N1", 1, 2);
        refer("SCH-N2", 1, 3);
        refer("SCH-S", 1, 4);
        TrainingEffect effect = effect(TrainingUnit.DISTRICT, 24, 12);
        assertThat(effect.trained()).isEqualTo(1);
        assertThat(effect.after().n()).isEqualTo(5);
        assertThat(effect.untrained()).isEqualTo(1);
        assertThat(effect.untrainedAfter().n()).isEqualTo(4);
        assertThat(effect.ratioAfter().value()).isCloseTo(5.0 / 4, CLOSE);
        assertThat(effect.rateRatio().value()).as("nothing before").isNull();
        assertThat(effect.rateRatio().interval())
                .satisfies(interval ->
                        assertThat(Objects.requireNonNull(interval).upper()).isNull());
    }

    @Test
    void comparesWithTheSameKindThatWasNotTrainedForTwoYears() {
        recordSince2020();
        graph.training("T", "2024-04-17", "SCH-N1").training("LATER", "2024-09-01", "SCH-S");
        assertThat(effect(TrainingUnit.INSTITUTION, 24, 12).untrained()).isEqualTo(1);
        assertThat(effect(TrainingUnit.INSTITUTION, 24, 3).untrained()).isEqualTo(2);
        graph.training("EARLIER", "2022-04-30", "SCH-N2");
        assertThat(effect(TrainingUnit.INSTITUTION, 24, 3).untrained()).isEqualTo(2);
        graph.training("TWO YEARS", "2022-05-01", "SCH-N2");
        assertThat(effect(TrainingUnit.INSTITUTION, 24, 3).untrained()).isEqualTo(1);
    }

    @Test
    void saysWhatIsNeededWhereItCannotTell() {
        recordSince2020();
        TrainingEffect nobody = effect(TrainingUnit.INSTITUTION, 24, 12);
        assertThat(nobody.rateRatio()).satisfies(ratio -> needs(ratio, TrainingNeed.NOBODY_TRAINED));
        graph.training("T", "2024-04-17", "SCH-N1", "SCH-N2", "SCH-S");
        TrainingEffect none = effect(TrainingUnit.INSTITUTION, 24, 12);
        assertThat(none.rateRatio()).satisfies(ratio -> needs(ratio, TrainingNeed.NO_CASE));
        assertThat(none.ratioAfter()).satisfies(ratio -> needs(ratio, TrainingNeed.NOBODY_UNTRAINED));
        assertThat(none.series().needed()).isEqualTo(TrainingNeed.MORE_CASES.words());
        refer("SCH-N1", 1, 20);
        refer("SCH-N1", -1, 1);
        TrainingEffect few = effect(TrainingUnit.INSTITUTION, 11, 12);
        assertThat(few.series().status()).isEqualTo(TrainingStatus.CANNOT_TELL);
        assertThat(few.series().needed()).isEqualTo(TrainingNeed.MORE_MONTHS.words());
        TrainingEffect early = effect(graph, TrainingUnit.INSTITUTION, 24, 12, "2024-05-30");
        assertThat(early.rateRatio()).satisfies(ratio -> needs(ratio, TrainingNeed.NO_MONTH));
    }

    private static void needs(TrainingRatio ratio, TrainingNeed need) {
        assertThat(ratio.status()).isEqualTo(TrainingStatus.CANNOT_TELL);
        assertThat(ratio.needed()).isEqualTo(need.words());
        assertThat(ratio.value()).isNull();
        assertThat(ratio.interval()).isNull();
    }

    private double[] referForThreeYears() {
        recordSince2020();
        graph.training("T", "2024-04-17", "SCH-N1");
        double[] counts = new double[36];
        for (int i = 0; i < 36; i++) {
            counts[i] = (i < 24 ? 3 : 9) + (i * 7) % 4;
            refer("SCH-N1", i - 23, (int) counts[i]);
        }
        return counts;
    }

    @Test
    void fitsTheSeriesThatTheTrainingInterrupted() {
        double[] counts = referForThreeYears();
        double[] ones = new double[36];
        Arrays.fill(ones, 1);
        InterruptedSeries fit = InterruptedSeries.fit(counts, ones, new Interruption(24, false, 2, 12, 5));
        TrainingSeries series = effect(TrainingUnit.INSTITUTION, 24, 12).series();
        TrainingFactor level = Objects.requireNonNull(
                Objects.requireNonNull(series.quasiPoisson()).level());
        assertThat(level.value()).isCloseTo(fit.quasi().level().ratio().value(), within(1e-6));
        assertThat(Objects.requireNonNull(level.interval()).lower()).isGreaterThan(1);
        assertThat(series.months()).hasSize(36);
        TrainingMonth last = series.months().get(35);
        assertThat(last.month()).isEqualTo(12);
        assertThat(last.fitted()).isCloseTo(fit.fitted().get(35), within(1e-6));
        assertThat(last.counterfactual()).isCloseTo(fit.counterfactual().get(35), within(1e-6));
    }

    @Test
    void answersTheSameInWhateverOrderTheRowsComeAndAddsUp() {
        referForThreeYears();
        refer("SCH-N2", 2, 3);
        TrainingEffect effect = effect(TrainingUnit.INSTITUTION, 24, 12);
        assertThat(effect(graph.shuffled(5), TrainingUnit.INSTITUTION, 24, 12, "2026-06-30"))
                .usingRecursiveComparison()
                .isEqualTo(effect);
        long inMonths = effect.series().months().stream()
                .mapToLong(TrainingMonth::cases)
                .sum();
        assertThat(effect.why().n())
                .isEqualTo(inMonths)
                .isEqualTo(effect.before().cases().references().size()
                        + effect.after().cases().references().size());
        assertThat(Accounts.all(effect.why()))
                .isEqualTo(graph.snapshot().cases().size());
    }

    @Test
    void takesTheFirstOfSeveralTrainingsInTheWindow() {
        recordSince2020();
        graph.training("T1", "2024-04-17", "SCH-N1").training("T2", "2024-06-17", "SCH-N1", "SCH-S");
        refer("SCH-N1", 2, 1);
        refer("SCH-S", 2, 1);
        Asked asked = graph.asked("2026-06-30", "2024-01-01", "2024-12-31");
        TrainedFilter north = new TrainedFilter(null, null, List.of("N"));
        TrainingEffect one =
                TrainingEffect.of(asked, new TrainingQuestion(north, TrainingUnit.INSTITUTION, 24, 12, true));
        assertThat(one.trained()).isEqualTo(1);
        assertThat(one.after().n()).isEqualTo(1);
        TrainingEffect both = TrainingEffect.of(
                asked, new TrainingQuestion(TrainedFilter.NONE, TrainingUnit.INSTITUTION, 24, 12, true));
        assertThat(both.trained()).isEqualTo(2);
        assertThat(both.before().n())
                .as("of SCH-S, in the month of its training")
                .isEqualTo(1);
        assertThat(both.series().months().get(0).begins()).isNull();
    }

    @Test
    void refusesSpansWithoutAMonth() {
        assertThatThrownBy(() -> new TrainingQuestion(TrainedFilter.NONE, TrainingUnit.DISTRICT, 0, 12, false))
                .isInstanceOf(BadRequest.class);
    }
}
