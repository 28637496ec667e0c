package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SinglePointOfFailureTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("OFFICE", "DISTRICT_OFFICE", "D1")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "")
            .institution("POL", "POLICE", "D1")
            .openCase("C1", "", "OFFICE", "2026-01-01");

    private void schools(int count, String to) {
        for (int i = 1; i <= count; i++) {
            graph.institution("S" + i, "SCHOOL", "D1");
            refer("S" + i, to);
        }
    }

    private void refer(String from, String to) {
        graph.referral(from + to, "C1", from, to, "2026-03-01T08:00:00Z");
    }

    @Test
    void findsTheOnlyWayOfFiveSchoolsToTheCentre() {
        schools(5, "OFFICE");
        refer("OFFICE", "CZ");
        refer("CZ", "S1");
        assertThat(graph.find(new SinglePointOfFailure(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.subjects())
                    .containsExactly(new Subject("INSTITUTION", "OFFICE"), new Subject("DISTRICT", "D1"));
            assertThat(gap.district()).isEqualTo("D1");
            assertThat(gap.observed()).isEqualTo(5);
            assertThat(gap.of()).isEqualTo(5);
            assertThat(gap.evidence()).hasSize(5);
        });
    }

    @Test
    void findsEveryPointOfAChain() {
        schools(5, "OFFICE");
        refer("OFFICE", "POL");
        refer("POL", "CZ");
        refer("POL", "OFFICE");
        assertThat(graph.find(new SinglePointOfFailure(), DAY))
                .extracting(gap -> gap.subjects().get(0).code())
                .containsExactly("OFFICE", "POL");
    }

    @Test
    void findsNothingWhereFourSchoolsDepend() {
        schools(5, "OFFICE");
        refer("OFFICE", "CZ");
        refer("S5", "CZ");
        assertThat(graph.find(new SinglePointOfFailure(), DAY)).isEmpty();
    }

    @Test
    void findsNothingWhereTwoWaysLeadToTheCentre() {
        schools(5, "OFFICE");
        refer("OFFICE", "CZ");
        for (int i = 1; i <= 5; i++) {
            refer("S" + i, "POL");
        }
        refer("POL", "CZ");
        assertThat(graph.find(new SinglePointOfFailure(), DAY)).isEmpty();
    }

    @Test
    void findsNothingWhereNobodyReachesTheCentre() {
        schools(5, "OFFICE");
        refer("CZ", "OFFICE");
        assertThat(graph.find(new SinglePointOfFailure(), DAY)).isEmpty();
    }
}
