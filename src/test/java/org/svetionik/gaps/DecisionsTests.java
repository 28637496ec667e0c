package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Decisions that conflict, and children without a net. */
class DecisionsTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .institution("CEN", "VICTIM_PROTECTION_CENTRE", "")
            .institution("CEN2", "VICTIM_PROTECTION_CENTRE", "")
            .institution("CRT", "COURT", "")
            .add("students", "code", "S1", "birthYear", "2008")
            .openCase("C1", "S1", "CEN", "2026-01-01");

    private DecisionsTests decided(String code, String body, String outcome, String day) {
        graph.add("decisions", "code", code, "case", "C1", "body", body, "outcome", outcome, "decidedOn", day);
        return this;
    }

    @Test
    void findsTwoBodiesThatDecidedDifferently() {
        decided("E1", "CEN", "IDENTIFIED", "2026-02-01").decided("E2", "CEN2", "REJECTED", "2026-03-01");
        assertThat(graph.find(new ConflictingDecisions(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.subjects()).containsExactly(new Subject("BODY", "CEN"), new Subject("BODY", "CEN2"));
            assertThat(gap.since())
                    .isEqualTo((int) LocalDate.parse("2026-03-01").toEpochDay());
        });
    }

    @Test
    void takesARevisionAndASuspensionForNoConflict() {
        decided("E1", "CEN", "IDENTIFIED", "2026-02-01").decided("E2", "CEN2", "SUSPENDED", "2026-03-01");
        decided("E3", "CEN", "REJECTED", "2026-04-01").decided("E4", "CEN2", "NOT_A_VICTIM", "2026-04-02");
        assertThat(graph.find(new ConflictingDecisions(), DAY)).isEmpty();
        assertThat(graph.find(new ConflictingDecisions(), "2026-03-31")).isEmpty();
    }

    @Test
    void findsABodyThatIsNotNamedToDecide() {
        decided("E1", "CRT", "IDENTIFIED", "2026-02-01");
        assertThat(graph.find(new ConflictingDecisions(), DAY))
                .singleElement()
                .satisfies(gap -> assertThat(gap.subjects()).containsExactly(new Subject("BODY", "CRT")));
    }

    @Test
    void findsAChildWithoutAMeasureAfterSevenDays() {
        decided("E1", "CEN", "NOT_A_VICTIM", "2026-06-22");
        assertThat(graph.find(new NoSafetyNet(), "2026-06-29")).isEmpty();
        assertThat(graph.find(new NoSafetyNet(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.severity()).isEqualTo(Severity.HIGH);
            assertThat(gap.since()).isEqualTo((int) LocalDate.parse(DAY).toEpochDay());
        });
    }

    @Test
    void takesAProceedingForNoNetAndARunningMeasureForOne() {
        decided("E1", "CEN", "NOT_A_VICTIM", "2026-06-01");
        measure("X1", "CRIMINAL_PROCEEDING", "2026-06-02");
        assertThat(graph.find(new NoSafetyNet(), DAY)).hasSize(1);
        measure("X2", "COUNSELLING", "2026-01-15");
        assertThat(graph.find(new NoSafetyNet(), DAY)).isEmpty();
    }

    @Test
    void looksAfterAdultsElsewhere() {
        graph.add("students", "code", "S2", "birthYear", "2007").openCase("C2", "S2", "CEN", "2026-01-01");
        graph.add(
                "decisions",
                "code",
                "E9",
                "case",
                "C2",
                "body",
                "CEN",
                "outcome",
                "REJECTED",
                "decidedOn",
                "2026-06-01");
        assertThat(graph.find(new NoSafetyNet(), DAY)).isEmpty();
    }

    private void measure(String code, String kind, String from) {
        graph.add("measures", "code", code, "case", "C1", "kind", kind, "startedOn", from);
    }
}
