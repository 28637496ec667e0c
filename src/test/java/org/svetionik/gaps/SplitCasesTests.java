package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SplitCasesTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("A", "POLICE", "")
            .institution("B", "POLICE", "D1")
            .add("linkedEntities", "code", "E1")
            .add("students", "code", "S1");

    private void twoCases(String roleInTheSecond) {
        graph.openCase("C1", "", "B", "2026-01-01").openCase("C2", "", "A", "2026-02-01");
        link("C1", "SUSPECT")
                .add("links", "entity", "E1", "case", "C2", "role", roleInTheSecond, "since", "2026-03-01");
    }

    private GraphFixture link(String caze, String role) {
        return graph.add("links", "entity", "E1", "case", caze, "role", role);
    }

    @Test
    void findsLeadsWhoseCasesShareSomebody() {
        twoCases("SUSPECT");
        assertThat(graph.find(new SplitCases(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.subjects()).containsExactly(new Subject("LEAD", "A"), new Subject("LEAD", "B"));
            assertThat(gap.district()).isEqualTo("D1");
            assertThat(gap.since()).isEqualTo(day("2026-03-01"));
            assertThat(gap.observed()).isEqualTo(1);
            assertThat(gap.evidence()).hasSize(2);
        });
        assertThat(graph.find(new SplitCases(), "2026-02-28")).isEmpty();
    }

    @Test
    void findsLeadsOfTwoCasesOfOneStudent() {
        graph.openCase("C1", "S1", "B", "2026-01-01").openCase("C2", "S1", "A", "2026-02-01");
        assertThat(graph.find(new SplitCases(), DAY)).hasSize(1);
    }

    @Test
    void passesOverWhatIsSharedAsAResidence() {
        twoCases("RESIDENCE");
        assertThat(graph.find(new SplitCases(), DAY)).isEmpty();
    }

    @Test
    void passesOverLeadsOfWhomOneReferredEitherCaseToTheOther() {
        twoCases("SUSPECT");
        graph.referral("R1", "C2", "B", "A", "2026-06-30T08:00:00Z");
        assertThat(graph.find(new SplitCases(), DAY)).isEmpty();
        assertThat(graph.find(new SplitCases(), "2026-06-29")).hasSize(1);
    }

    @Test
    void passesOverLeadsWithAnAgreementInForce() {
        twoCases("SUSPECT");
        graph.add("agreements", "code", "AG", "first", "B", "second", "A", "validFrom", "2026-04-01", "validTo", DAY);
        assertThat(graph.find(new SplitCases(), DAY)).isEmpty();
        assertThat(graph.find(new SplitCases(), "2026-07-01")).hasSize(1);
    }

    @Test
    void countsEveryPairOfAHubOnceAndCutsItsEvidence() {
        for (int i = 100; i < 160; i++) {
            graph.openCase("C" + i, "", "A", "2026-01-01").openCase("D" + i, "", "B", "2026-01-01");
            link("C" + i, "SUSPECT");
            link("D" + i, "SUSPECT");
            link("D" + i, "RECRUITER");
        }
        assertThat(graph.find(new SplitCases(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.observed()).isEqualTo(3600);
            assertThat(gap.of()).isEqualTo(3600);
            assertThat(gap.evidence()).hasSize(100);
        });
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
