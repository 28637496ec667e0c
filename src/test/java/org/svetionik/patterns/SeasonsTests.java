package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.svetionik.explanation.Explanation;
import org.svetionik.patterns.SeasonAnswer.Chart;

class SeasonsTests {

    private final HandMadeGraph graph = new HandMadeGraph()
            .district("D-N")
            .district("D-S")
            .institution("NORTH", "SCHOOL", "D-N")
            .institution("SOUTH", "SCHOOL", "D-S")
            .institution("SWC", "SOCIAL_WORK_CENTRE", "D-N");

    private int made;

    /** So many referrals on the tenth of a month. */
    private void sent(String sender, String month, int count) {
        for (int i = 0; i < count; i++) {
            graph.referral("R" + made++, "", sender, "SWC", month + "-10T10:00:00Z");
        }
    }

    /** Four a month through 2024. */
    private void sentThrough2024() {
        sent("NORTH", "2024-01", 4);
        graph.referral("FIRST", "", "NORTH", "SWC", "2023-12-31T23:30:00Z");
        for (int month = 2; month <= 12; month++) {
            sent("NORTH", "2024-%02d".formatted(month), 4);
        }
    }

    private SeasonAnswer seasons(HandMadeGraph some, String day) {
        return new SeasonSeries(some.asked(day), SeasonCount.REFERRALS).answer();
    }

    private static long left(Explanation why, String reason) {
        return Objects.requireNonNull(Accounts.left(why).get(reason));
    }

    @Test
    void countsWholeMonthsByTheCalendarOfBelgrade() {
        sent("NORTH", "2025-01", 2);
        graph.referral("EDGE", "", "NORTH", "SWC", "2025-01-31T23:30:00Z");
        SeasonAnswer answer = seasons(graph, "2025-03-31");
        assertThat(answer.months()).hasSize(12);
        assertThat(answer.months().subList(9, 12))
                .extracting(SeasonMonth::month, SeasonMonth::n)
                .containsExactly(tuple("2025-01", 2L), tuple("2025-02", 1L), tuple("2025-03", 0L));
        assertThat(answer.months().get(10).list().references())
                .extracting(one -> one.label() + " " + one.code())
                .containsExactly("Referral EDGE");
    }

    @Test
    void leavesOutTheMonthThatIsNotOverAndSaysSo() {
        sent("NORTH", "2025-01", 2);
        sent("NORTH", "2025-03", 3);
        SeasonAnswer answer = seasons(graph, "2025-03-30");
        assertThat(answer.months())
                .extracting(SeasonMonth::month)
                .startsWith("2024-04")
                .endsWith("2025-02");
        assertThat(answer.why().n()).isEqualTo(2);
        assertThat(left(answer.why(), "PARTIAL_MONTH")).isEqualTo(3);
    }

    @Test
    void accountsForEveryReferral() {
        sentThrough2024();
        sent("SOUTH", "2025-01", 2);
        graph.referral("LATER", "", "NORTH", "SWC", "2026-02-01T10:00:00Z");
        graph.referral("SELF", "", "SWC", "SWC", "2025-02-01T10:00:00Z");
        Explanation why = new SeasonSeries(graph.asked("2025-12-31", HandMadeGraph.in("D-N")), SeasonCount.REFERRALS)
                .answer()
                .why();
        assertThat(left(why, "LATER")).isEqualTo(1);
        assertThat(left(why, "INCOMPLETE")).isEqualTo(1);
        assertThat(left(why, "OTHER_PLACE")).isEqualTo(2);
        assertThat(left(why, "OUTSIDE_WINDOW")).isEqualTo(49);
        assertThat(why.n()).isZero();
    }

    @Test
    void expectsWhatTheYearBeforeHadInSuchAMonth() {
        sentThrough2024();
        SeasonAnswer answer = seasons(graph, "2025-12-31");
        SeasonAnswer.Reference reference = Objects.requireNonNull(answer.reference());
        assertThat(reference.from()).isEqualTo(LocalDate.parse("2024-01-01"));
        assertThat(reference.until()).isEqualTo(LocalDate.parse("2024-12-31"));
        assertThat(reference.n()).isEqualTo(49);
        assertThat(reference.mean()).isEqualTo(49.0 / 12, within(1e-12));
        double rate = 49.0 / 366;
        double january = (5 + 1) / (31 * rate + 1);
        assertThat(answer.profile().get(0).factor()).isEqualTo(january, within(1e-12));
        assertThat(answer.profile().get(0).ratio()).isEqualTo(5 / (31 * rate), within(1e-12));
        assertThat(answer.months().get(0).expected()).isEqualTo(31 * rate * january, within(1e-12));
    }

    @Test
    void signalsADropButNoRiseWhereNothingIsSentAnyMore() {
        sentThrough2024();
        SeasonAnswer answer = seasons(graph, "2025-12-31");
        Chart drop = Objects.requireNonNull(answer.drop());
        assertThat(drop.runLength()).isBetween(100.0, 110.0);
        assertThat(drop.signals()).contains("2025-12").doesNotContain("2025-01");
        assertThat(Objects.requireNonNull(answer.rise()).signals()).isEmpty();
        assertThat(answer.months().get(0).drop()).isEqualTo(drop.allowance());
        assertThat(answer.changes()).singleElement().satisfies(change -> {
            assertThat(change.month()).isEqualTo("2025-01");
            assertThat(change.nBefore()).isEqualTo(49);
            assertThat(change.nAfter()).isZero();
            assertThat(change.earliest()).isLessThanOrEqualTo("2025-01");
            assertThat(change.latest()).isGreaterThanOrEqualTo("2025-01");
        });
    }

    @Test
    void expectsNothingWhereTheRecordsDoNotGoBackAYear() {
        sent("NORTH", "2024-02", 30);
        SeasonAnswer answer = seasons(graph, "2025-12-31");
        assertThat(answer.reference()).isNull();
        assertThat(answer.profile()).isEmpty();
        assertThat(answer.drop()).isNull();
        assertThat(answer.months())
                .allSatisfy(month -> assertThat(month.expected()).isNull());
    }

    @Test
    void countsCasesByTheDayTheyWereOpened() {
        graph.openCase("C1", "", "NORTH", "2025-05-31").openCase("C2", "", "NORTH", "2025-06-01");
        SeasonAnswer answer = new SeasonSeries(graph.asked("2025-06-30"), SeasonCount.CASES).answer();
        assertThat(answer.months().subList(10, 12)).extracting(SeasonMonth::n).containsExactly(1L, 1L);
    }

    @Test
    void addsUpOverDistrictsAndDependsOnNoOrderOfRows() {
        sentThrough2024();
        sent("SOUTH", "2025-01", 2);
        sent("NORTH", "2025-01", 1);
        List<Long> whole = counts(PatternFilter.NONE);
        List<Long> north = counts(HandMadeGraph.in("D-N"));
        List<Long> south = counts(HandMadeGraph.in("D-S"));
        for (int i = 0; i < whole.size(); i++) {
            assertThat(north.get(i) + south.get(i)).isEqualTo(whole.get(i));
        }
        assertThat(texts(graph.shuffled(7))).isEqualTo(texts(graph));
    }

    private List<Long> counts(PatternFilter filter) {
        return new SeasonSeries(graph.asked("2025-12-31", filter), SeasonCount.REFERRALS)
                .answer().months().stream().map(SeasonMonth::n).toList();
    }

    private List<Object> texts(HandMadeGraph some) {
        SeasonAnswer answer = seasons(some, "2025-12-31");
        return List.of(
                answer.why(),
                answer.changes(),
                answer.profile(),
                answer.months().stream()
                        .map(month -> month.n() + " " + month.expected() + " "
                                + month.list().references())
                        .toList());
    }
}
