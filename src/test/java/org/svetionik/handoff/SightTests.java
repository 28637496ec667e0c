package org.svetionik.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.svetionik.access.Forbidden;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.graph.BadRequest;
import org.svetionik.patterns.HandMadeGraph;
import org.svetionik.snapshot.Snapshot;

class SightTests {

    private static final Viewer CASEWORKER = Networks.at(Role.CASEWORKER, "CSW-N", null);

    private final HandMadeGraph graph = new HandMadeGraph()
            .district("N")
            .district("S")
            .institution("SCH-N", "SCHOOL", "N")
            .institution("SCH-S", "SCHOOL", "S")
            .institution("POL-S", "POLICE", "S")
            .institution("CSW-N", "SOCIAL_WORK_CENTRE", "N")
            .institution("CZ", "VICTIM_PROTECTION_CENTRE", "")
            .student("ST-1", "SCH-N")
            .student("ST-2", "SCH-S")
            .openCase("C-N", "ST-1", "SCH-N", "2023-01-10")
            .referral("R-N", "C-N", "SCH-N", "CSW-N", "2023-01-11T10:00:00Z", "receivedAt", "2023-01-12T10:00:00Z")
            .referral("R-N2", "C-N", "SCH-N", "CZ", "2023-01-13T10:00:00Z")
            .decision("D-N", "C-N", "CZ", "IDENTIFIED", "2023-02-01")
            .add("agreements", "code", "AG-N", "first", "SCH-N", "second", "CSW-N", "validFrom", "2022-01-01");

    /** What lies wholly with others. */
    private void addOthers() {
        graph.openCase("C-S", "ST-2", "SCH-S", "2023-01-10")
                .referral("R-S", "C-S", "SCH-S", "POL-S", "2023-02-11T10:00:00Z")
                .decision("D-S", "C-S", "CZ", "NOT_A_VICTIM", "2023-03-01")
                .add("agreements", "code", "AG-S", "first", "SCH-S", "second", "POL-S", "validFrom", "2022-01-01");
    }

    private String all(Viewer viewer, Path folder) throws IOException {
        Snapshot snapshot = graph.snapshot();
        return Networks.gexf(snapshot, viewer)
                + Networks.graphMl(snapshot, viewer)
                + Networks.edges(snapshot, viewer)
                + Networks.stix(snapshot, viewer)
                + Networks.htcds(snapshot, viewer, folder);
    }

    @Test
    void givesTheSameFilesWhateverOthersHave(@TempDir Path folder) throws IOException {
        Viewer school = Networks.at(Role.SCHOOL_PROFESSIONAL, "SCH-N", null);
        Viewer coordinator = Networks.at(Role.DISTRICT_COORDINATOR, "CSW-N", "N");
        String ofCaseworker = all(CASEWORKER, folder);
        String ofSchool = all(school, folder);
        String ofCoordinator = all(coordinator, folder);
        addOthers();
        assertThat(all(CASEWORKER, folder))
                .isEqualTo(ofCaseworker)
                .contains("C-N")
                .contains("AG-N");
        assertThat(all(school, folder)).isEqualTo(ofSchool).contains("C-N");
        assertThat(all(coordinator, folder)).isEqualTo(ofCoordinator).contains("AG-N");
        assertThat(all(Networks.ANALYST, folder)).contains("C-S").contains("AG-S");
    }

    @Test
    void showsOfAnOwnCaseNoReferralAndNoDecisionOfOthers(@TempDir Path folder) throws IOException {
        String files = all(CASEWORKER, folder);
        assertThat(files).contains("SCH-N,2023-01-11,CSW-N,2023-01-12");
        assertThat(files).doesNotContain("2023-01-13").doesNotContain("ActualVictimOfTrafficking");
        assertThat(all(Networks.ANALYST, folder))
                .contains("C-N,Active,ActualVictimOfTrafficking,NonPoliceGovernmentalOrganization")
                .contains("SCH-N,2023-01-13,CZ,");
    }

    @Test
    void showsCasesThatWereOpenInTheDaysAskedFor() {
        graph.add(
                "cases",
                "code",
                "C-OLD",
                "student",
                "ST-1",
                "opener",
                "CSW-N",
                "openedOn",
                "2018-01-01",
                "status",
                "CLOSED",
                "closedOn",
                "2019-01-01");
        assertThat(Networks.stix(graph.snapshot(), CASEWORKER)).contains("C-N").doesNotContain("C-OLD");
    }

    @Test
    void ownsNothingAtAnInstitutionThatIsNoneOfTheRole() {
        Snapshot snapshot = graph.snapshot();
        for (Viewer viewer : new Viewer[] {
            Networks.at(Role.CASEWORKER, "SCH-N", null),
            Networks.at(Role.SCHOOL_PROFESSIONAL, "CSW-N", null),
            Networks.at(Role.CASEWORKER, "NONE", null),
            Networks.at(Role.DISTRICT_COORDINATOR, null, "S")
        }) {
            assertThat(Networks.stix(snapshot, viewer)).doesNotContain("C-N");
            assertThat(Networks.network(snapshot, viewer).ties()).isEmpty();
        }
    }

    @Test
    void refusesWhoMayNotSeeIt() {
        Snapshot snapshot = graph.snapshot();
        assertThatThrownBy(() -> Networks.gexf(snapshot, Networks.at(Role.DASHBOARD, null, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Networks.gexf(snapshot, Networks.at(Role.AUDITOR, null, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Networks.stix(snapshot, Networks.at(Role.ADMINISTRATOR, null, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> Networks.stix(snapshot, Networks.WITHOUT_PURPOSE))
                .isInstanceOf(BadRequest.class);
        assertThat(Networks.network(snapshot, Networks.at(Role.ADMINISTRATOR, null, null))
                        .ties())
                .extracting(Tie::kind)
                .containsOnly(Tie.Kind.AGREEMENT);
    }

    /** Whoever reads without a purpose cannot tell one referral from four, nor when any was sent. */
    @Test
    void tellsNobodyApartBySmallNumbers() {
        Snapshot one = graph.snapshot();
        String before = Networks.gexf(one, Networks.WITHOUT_PURPOSE)
                + Networks.graphMl(one, Networks.WITHOUT_PURPOSE)
                + Networks.edges(one, Networks.WITHOUT_PURPOSE);
        String told = Networks.edges(one, Networks.ANALYST);
        for (int i = 0; i < 3; i++) {
            graph.referral("R-M" + i, "C-N", "SCH-N", "CSW-N", "2023-03-1" + i + "T10:00:00Z");
        }
        Snapshot four = graph.snapshot();
        assertThat(Networks.gexf(four, Networks.WITHOUT_PURPOSE)
                        + Networks.graphMl(four, Networks.WITHOUT_PURPOSE)
                        + Networks.edges(four, Networks.WITHOUT_PURPOSE))
                .isEqualTo(before)
                .contains("suppressed");
        assertThat(Networks.edges(four, Networks.ANALYST)).isNotEqualTo(told).contains("SCH-N,CSW-N,Directed,4");
    }

    @Test
    void tellsLargerNumbersButNotWhen() {
        for (int i = 0; i < 6; i++) {
            graph.referral("R-M" + i, "C-N", "SCH-N", "CSW-N", "2023-03-1" + i + "T10:00:00Z");
        }
        assertThat(Networks.network(graph.snapshot(), Networks.WITHOUT_PURPOSE).ties())
                .filteredOn(tie -> tie.id().equals("SCH-N>CSW-N"))
                .singleElement()
                .satisfies(tie -> {
                    assertThat(tie.count()).isEqualTo(7);
                    assertThat(tie.months()).isEmpty();
                });
    }
}
