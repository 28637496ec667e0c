package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class NoLeadTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("SCH", "SCHOOL", "D1")
            .openCase("C1", "", "SCH", "2026-01-01");

    private void leaderless(String openedOn, String... more) {
        String[] row = Arrays.copyOf(more, more.length + 8);
        String[] own = {"code", "C2", "opener", "SCH", "openedOn", openedOn, "status", "OPEN"};
        System.arraycopy(own, 0, row, more.length, own.length);
        graph.add("cases", row);
    }

    @Test
    void findsAnOpenCaseWithoutALeadFromTheSecondDayOn() {
        leaderless("2026-06-28");
        assertThat(graph.find(new NoLead(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.subjects()).containsExactly(new Subject("OPENER", "SCH"));
            assertThat(gap.district()).isEqualTo("D1");
            assertThat(gap.severity()).isEqualTo(Severity.HIGH);
            assertThat(gap.since()).isEqualTo(day("2026-06-30"));
            assertThat(gap.observed()).isEqualTo(1);
            assertThat(gap.of()).isEqualTo(2);
        });
    }

    @Test
    void leavesADay() {
        leaderless("2026-06-29");
        assertThat(graph.find(new NoLead(), DAY)).isEmpty();
    }

    @Test
    void findsNothingOnceSomebodyLeads() {
        leaderless("2026-01-01", "lead", "SCH", "leadSince", "2026-06-30");
        assertThat(graph.find(new NoLead(), DAY)).isEmpty();
        assertThat(graph.find(new NoLead(), "2026-06-29")).hasSize(1);
    }

    @Test
    void namesNoOpenerThatIsNotActive() {
        graph.add("institutions", "code", "OLD", "kind", "SCHOOL", "activeTo", "2026-06-29");
        graph.add("cases", "code", "C3", "opener", "OLD", "openedOn", "2026-01-01", "status", "OPEN");
        assertThat(graph.find(new NoLead(), DAY)).isEmpty();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
