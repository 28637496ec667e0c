package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dormant teams, missing agreements and missing trainings. */
class CooperationTests {

    private static final String DAY = "2026-06-30";

    private final GraphFixture graph = new GraphFixture()
            .add("districts", "code", "D1")
            .institution("OFF", "DISTRICT_OFFICE", "D1")
            .institution("POL", "POLICE", "D1")
            .institution("TEAM", "LOCAL_TEAM", "D1");

    @Test
    void findsATeamWhoseLastMeetingWasTwelveMonthsAgo() {
        graph.add("meetings", "code", "M1", "team", "TEAM", "heldOn", "2025-06-30");
        assertThat(graph.find(new DormantTeam(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.status()).isEqualTo(FindingStatus.OPEN);
            assertThat(gap.since()).isEqualTo(day(DAY));
        });
        assertThat(graph.find(new DormantTeam(), "2026-06-29")).isEmpty();
    }

    @Test
    void tellsATeamWithoutAnyRecordFromADormantOne() {
        assertThat(status(graph.find(new DormantTeam(), DAY))).containsExactly(FindingStatus.NO_RECORD);
    }

    @Test
    void asksForAnAgreementWhereReferralsFlow() {
        assertThat(graph.find(new NoAgreement(), DAY)).isEmpty();
        graph.openCase("C1", "", "OFF", "2026-05-01").referral("F1", "C1", "POL", "OFF", "2026-05-02T08:00:00Z");
        assertThat(graph.find(new NoAgreement(), DAY)).singleElement().satisfies(gap -> {
            assertThat(gap.subjects())
                    .containsExactly(new Subject("DISTRICT_OFFICE", "OFF"), new Subject("OTHER", "POL"));
            assertThat(gap.since()).isEqualTo(day("2026-05-02"));
        });
    }

    @Test
    void warnsOfAnAgreementThatEndsWithinNinetyDaysUnlessAnotherFollows() {
        graph.openCase("C1", "", "OFF", "2026-05-01").referral("F1", "C1", "POL", "OFF", "2026-05-02T08:00:00Z");
        agreement("A1", "2026-01-01", "2026-09-28");
        assertThat(status(graph.find(new NoAgreement(), DAY))).containsExactly(FindingStatus.WARNING);
        assertThat(graph.find(new NoAgreement(), "2026-06-29")).isEmpty();
        agreement("A2", "2026-09-29", "2027-09-28");
        assertThat(graph.find(new NoAgreement(), DAY)).isEmpty();
    }

    private void agreement(String code, String from, String to) {
        graph.add("agreements", "code", code, "first", "POL", "second", "OFF", "validFrom", from, "validTo", to);
    }

    @Test
    void findsSchoolsAndADistrictWithoutTrainings() {
        for (int i = 0; i < 4; i++) {
            graph.add("institutions", "code", "SCH" + i, "kind", "SCHOOL", "district", "D1", "pupils", "500");
        }
        graph.add("trainings", "code", "T1", "lastDay", "2024-07-01")
                .add("participations", "training", "T1", "institution", "SCH0");
        assertThat(graph.find(new Untrained(), DAY))
                .extracting(Finding::status, one -> one.subjects().get(0).role())
                .containsExactlyInAnyOrder(
                        tuple(FindingStatus.OPEN, "SCHOOL"),
                        tuple(FindingStatus.OPEN, "SCHOOL"),
                        tuple(FindingStatus.OPEN, "SCHOOL"));
        assertThat(graph.find(new Untrained(), "2026-07-01"))
                .filteredOn(one -> one.subjects().get(0).role().equals("DISTRICT"))
                .singleElement()
                .satisfies(one -> assertThat(one.observed()).isZero());
    }

    private static List<FindingStatus> status(List<Finding> findings) {
        return findings.stream().map(Finding::status).toList();
    }

    private static int day(String date) {
        return (int) LocalDate.parse(date).toEpochDay();
    }
}
