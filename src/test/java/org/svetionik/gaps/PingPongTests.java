package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PingPongTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("A", "SCHOOL", "")
            .institution("B", "POLICE", "D1")
            .institution("C", "HEALTH", "")
            .openCase("C1", "", "A", "2026-01-01")
            .openCase("C2", "", "A", "2026-01-01");

    private void handOffs(String caze, String month, String... ways) {
        for (int i = 0; i < ways.length; i++) {
            String sent = month + "-0" + (i + 1) + "T08:00:00Z";
            graph.referral(caze + sent, caze, ways[i].substring(0, 1), ways[i].substring(1), sent);
        }
    }

    @Test
    void findsACaseThatWentThereBackAndThereAgain() {
        handOffs("C1", "2026-03", "AB", "AB", "AC", "BA", "AB");
        handOffs("C2", "2026-03", "AB");
        assertThat(graph.find(new PingPong(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.subjects())
                    .containsExactly(new Subject("INSTITUTION", "A"), new Subject("INSTITUTION", "B"));
            assertThat(gap.district()).isEqualTo("D1");
            assertThat(gap.since()).isEqualTo(day("2026-03-05"));
            assertThat(gap.observed()).isEqualTo(1);
            assertThat(gap.of()).isEqualTo(2);
            assertThat(gap.evidence()).hasSize(4);
        });
    }

    @Test
    void findsNothingWhereACaseCameBackOnce() {
        handOffs("C1", "2026-03", "AB", "AB", "BA", "BA");
        assertThat(graph.find(new PingPong(), DAY)).isEmpty();
    }

    @Test
    void doesNotAddUpCasesOrRoundsThroughAThird() {
        handOffs("C1", "2026-03", "AB", "BA");
        handOffs("C2", "2026-03", "AB", "BC", "CA", "AB");
        assertThat(graph.find(new PingPong(), DAY)).isEmpty();
    }

    @Test
    void passesOverHandOffsBeforeTheWindow() {
        handOffs("C1", "2025-06", "AB", "BA");
        handOffs("C1", "2025-07", "AB", "BA");
        assertThat(graph.find(new PingPong(), DAY)).isEmpty();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
