package org.svetionik.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.svetionik.network.NetworkWeights.AGREEMENTS;
import static org.svetionik.network.NetworkWeights.MEETINGS;
import static org.svetionik.network.NetworkWeights.REFERRALS;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.explanation.Explanation;

class TiesTests {

    private final NetworkFixture fixture = new NetworkFixture();

    private static List<String> edges(Network network) {
        return new InstitutionalNetwork(network)
                .edges().stream()
                        .map(edge -> edge.from() + " " + edge.to() + " " + edge.weight())
                        .toList();
    }

    private List<String> edges(NetworkWeights weights, @Nullable Viewer viewer) {
        return edges(fixture.ties(weights, viewer).network());
    }

    @Test
    void countReferralsOfTheWindowFromSenderToReceiver() {
        fixture.referral("SCH-N1", "SWC-N", "2025-02-01")
                .referral("SCH-N1", "SWC-N", "2025-03-01")
                .referral("SWC-N", "SCH-N1", "2025-03-01")
                .referral("SWC-N", "CZ", "2024-12-31")
                .referral("CZ", "CZ", "2025-04-01")
                .referral("CZ", "", "2025-04-01");
        assertThat(edges(REFERRALS, null)).containsExactly("SCH-N1 SWC-N 2", "SWC-N SCH-N1 1");
        Ties ties = fixture.ties(REFERRALS, null);
        assertThat(ties.counted()).isEqualTo(3);
        assertThat(ties.excluded())
                .isEqualTo(Map.of("NOT_BETWEEN_TWO", 2L, "EARLIER", 1L, "LATER", 0L, "OTHER_ENDS", 0L));
    }

    @Test
    void countAgreementsInForceOnTheLastDayWhicheverSideTheyName() {
        fixture.agreement("SWC-N", "SCH-N1", "2020-01-01", "")
                .agreement("SCH-N1", "SWC-N", "2025-12-31", "2025-12-31")
                .agreement("SCH-N1", "POL-N", "2020-01-01", "2025-12-30")
                .agreement("SCH-N1", "CZ", "2026-01-01", "");
        assertThat(edges(AGREEMENTS, null)).containsExactly("SCH-N1 SWC-N 2");
        assertThat(fixture.ties(AGREEMENTS, null).excluded()).containsEntry("NOT_IN_FORCE", 2L);
    }

    @Test
    void countMeetingsOfThoseWhoWereRepresented() {
        fixture.meeting("2025-05-01", "POL-N", "SWC-N", "SCH-N1", "POL-N")
                .meeting("2025-06-01", "POL-N", "SWC-N")
                .meeting("2025-07-01", "POL-N")
                .meeting("2024-06-01", "POL-N", "SWC-N");
        assertThat(edges(MEETINGS, null)).containsExactly("POL-N SCH-N1 1", "POL-N SWC-N 2", "SCH-N1 SWC-N 1");
        assertThat(fixture.ties(MEETINGS, null).counted()).isEqualTo(2);
        assertThat(fixture.ties(MEETINGS, null).excluded())
                .isEqualTo(Map.of("NOT_BETWEEN_TWO", 1L, "EARLIER", 1L, "LATER", 0L, "OTHER_ENDS", 0L));
    }

    @Test
    void admitInstitutionsAtWorkOrTied() {
        fixture.closed("OLD", "POLICE", "N", "2025-06-30")
                .closed("GONE", "POLICE", "N", "2025-06-30")
                .referral("OLD", "SWC-N", "2025-02-01");
        assertThat(new InstitutionalNetwork(fixture.network(REFERRALS)).nodes())
                .extracting(NetworkNode::code)
                .containsExactly("CZ", "OLD", "POL-N", "SCH-N1", "SCH-N2", "SCH-S1", "SWC-N", "SWC-S");
    }

    @Test
    void holdTheConditionsForBothEnds() {
        fixture.referral("SCH-N1", "SWC-N", "2025-02-01")
                .referral("SCH-N1", "SWC-S", "2025-02-01")
                .referral("SWC-N", "CZ", "2025-02-01");
        assertThat(edges(fixture.network(NetworkFixture.filter(REFERRALS, List.of("N")))))
                .containsExactly("SCH-N1 SWC-N 1");
        assertThat(edges(fixture.network(NetworkFixture.filter(REFERRALS, List.of("N", "NATIONAL")))))
                .containsExactly("SCH-N1 SWC-N 1", "SWC-N CZ 1");
    }

    /** Each viewer is told what they would be told if there were nothing but their own agreements and meetings. */
    @ParameterizedTest
    @CsvSource({
        "SCHOOL_PROFESSIONAL, SCH-N1, '', SCH-N1 SWC-N 1, POL-N SCH-N1 1",
        "CASEWORKER, SWC-S, '', SCH-S1 SWC-S 1, ''",
        "SCHOOL_PROFESSIONAL, SWC-S, '', '', ''",
        "CASEWORKER, SCH-N1, '', '', ''",
        "CASEWORKER, NONE, '', '', ''",
        "DISTRICT_COORDINATOR, '', S, SCH-S1 SWC-S 1, ''",
        "DISTRICT_COORDINATOR, '', N, SCH-N1 SWC-N 1, POL-N SCH-N1 1",
        "DISTRICT_COORDINATOR, '', X, '', ''"
    })
    void showNothingOfTiesThatAreNotTheViewers(
            Role role, String institution, String district, String agreement, String meeting) {
        fixture.agreement("SCH-N1", "SWC-N", "2020-01-01", "")
                .agreement("SWC-S", "SCH-S1", "2020-01-01", "")
                .meeting("2025-05-01", "POL-N", "SCH-N1");
        Viewer viewer = Viewer.of("somebody", role, institution, district.isEmpty() ? null : district);
        assertThat(String.join(",", edges(AGREEMENTS, viewer))).isEqualTo(agreement == null ? "" : agreement);
        assertThat(String.join(",", edges(MEETINGS, viewer))).isEqualTo(meeting == null ? "" : meeting);
        Ties ties = fixture.ties(AGREEMENTS, viewer);
        assertThat(ties.counted()
                        + ties.excluded().values().stream()
                                .mapToLong(Long::longValue)
                                .sum())
                .isEqualTo(agreement.isEmpty() ? 0 : 1);
    }

    /** An agreement that was recorded with a wrong party, and corrected since, is shown to neither of the wrong ones. */
    @Test
    void followWhoseTiesAreNow() {
        NetworkFixture before = new NetworkFixture().agreement("SCH-N1", "SWC-N", "2020-01-01", "");
        NetworkFixture after = new NetworkFixture().agreement("SCH-N2", "SWC-N", "2020-01-01", "");
        Viewer wrong = Viewer.of("somebody", Role.SCHOOL_PROFESSIONAL, "SCH-N1", null);
        Viewer party = Viewer.of("somebody", Role.CASEWORKER, "SWC-N", null);
        for (Viewer viewer : List.of(wrong, party)) {
            Ties ties = Ties.of(NetworkFixture.asked(
                    NetworkFixture.filter(AGREEMENTS, null), before.snapshot(), new Sight(viewer, after.snapshot())));
            assertThat(ties.counted()).isEqualTo(viewer.equals(party) ? 1 : 0);
        }
    }

    /** Nothing about the explanation changes with what the viewer may not see: neither a count of records nor the fingerprint of them. */
    @Test
    void explainNothingOfTiesThatAreNotTheViewers() {
        Viewer viewer = Viewer.of("somebody", Role.CASEWORKER, "SWC-S", null);
        fixture.agreement("SWC-S", "SCH-S1", "2020-01-01", "");
        Explanation before = why(viewer);
        fixture.agreement("SCH-N1", "SWC-N", "2020-01-01", "").meeting("2025-05-01", "POL-N", "SCH-N1");
        assertThat(why(viewer)).isEqualTo(before);
        assertThat(before.inputs().snapshot()).isNull();
    }

    private Explanation why(Viewer viewer) {
        return new InstitutionalNetwork(fixture.ties(AGREEMENTS, viewer).network()).why();
    }
}
