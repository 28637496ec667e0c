package org.svetionik.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.WrittenTables;

class ClustersTests {

    private static final Encounters NO_MEETING = Encounters.of(List.of());

    private final WrittenTables tables = new WrittenTables();

    ClustersTests() {
        for (String code : List.of("A", "B", "C")) {
            tables.add("institutions", "code", code, "kind", "POLICE");
        }
        for (int i = 1; i <= 4; i++) {
            tables.add("students", "code", "S" + i);
        }
        openCase("C1", "S1", "A", "2024-01-10");
        openCase("C2", "S2", "B", "2024-03-10");
        openCase("C3", "S3", "A", "2024-05-10");
        openCase("C4", "S3", "C", "2024-07-10");
        openCase("C5", "S4", "C", "2024-07-11");
    }

    private void openCase(String code, String student, String opener, String day) {
        tables.add("cases", "code", code, "student", student, "opener", opener, "openedOn", day, "status", "OPEN");
    }

    private void entity(String code, String... casesRolesAndDays) {
        tables.add("linkedEntities", "code", code, "kind", "PHONE");
        for (int i = 0; i < casesRolesAndDays.length; i += 3) {
            String day = casesRolesAndDays[i + 2];
            String[] row = {"entity", code, "case", casesRolesAndDays[i], "role", casesRolesAndDays[i + 1], "since", day
            };
            tables.add("links", day.isEmpty() ? Arrays.copyOf(row, 6) : row);
        }
    }

    private Clusters clusters(ClusterFilter filter) {
        Known known = new Known(
                tables.snapshot(),
                filter.moment(OffsetDateTime.parse("2025-01-01T00:00:00Z").toInstant()));
        return new Clusters(known, filter);
    }

    private List<Cluster> found(ClusterFilter filter) {
        Clusters clusters = clusters(filter);
        return clusters.components().stream()
                .map(rows -> clusters.pieces(rows).cluster(NO_MEETING))
                .toList();
    }

    private static ClusterFilter by(String moment) {
        return new ClusterFilter(OffsetDateTime.parse(moment), null, null, null);
    }

    @Test
    void tiesTheCasesOfAStudentFromTheDayOfTheSecond() {
        assertThat(found(ClusterFilter.NONE)).singleElement().satisfies(cluster -> {
            assertThat(cluster.list().references()).extracting("code").containsExactly("C3", "C4");
            assertThat(cluster.formedOn()).isEqualTo("2024-07-10");
            assertThat(cluster.students()).isEqualTo(1);
        });
    }

    @Test
    void tiesCasesFromTheDayOnWhichBothKnowTheEntity() {
        entity("E1", "C1", "RECRUITER", "2024-06-01", "C2", "RECRUITER", "");
        entity("E2", "C2", "EXPLOITER", "2024-09-01", "C3", "EXPLOITER", "");
        assertThat(found(ClusterFilter.NONE)).singleElement().satisfies(cluster -> {
            assertThat(cluster.n()).isEqualTo(4);
            assertThat(cluster.joined())
                    .extracting(Cluster.Joined::on)
                    .containsExactly(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 7, 10), LocalDate.of(2024, 9, 1));
            assertThat(cluster.joined().get(2).by().code()).isEqualTo("E2");
            assertThat(cluster.joined().get(2).larger()).isEqualTo(2);
            assertThat(cluster.joined().get(2).smaller()).isEqualTo(2);
        });
        assertThat(found(by("2024-08-31T12:00:00Z"))).hasSize(2);
        assertThat(found(by("2024-05-31T12:00:00Z"))).isEmpty();
    }

    @Test
    void tiesNothingByResidenceOrContactAlone() {
        entity("E1", "C1", "RESIDENCE", "", "C2", "RESIDENCE", "");
        entity("E2", "C1", "CONTACT", "", "C2", "RECRUITER", "");
        assertThat(found(ClusterFilter.NONE)).extracting(Cluster::n).containsExactly(2);
    }

    @Test
    void leavesOutAnEntityThatVeryManyCasesKnowAndCountsIt() {
        entity("E1", "C1", "RECRUITER", "", "C2", "RECRUITER", "");
        for (int i = 10; i < 10 + ConnectedCases.COMMON - 1; i++) {
            openCase("D" + i, "S1", "A", "2024-01-10");
            tables.add("links", "entity", "E1", "case", "D" + i, "role", "CONTACT");
        }
        assertThat(found(ClusterFilter.NONE)).hasSize(2);
        Clusters clusters = clusters(ClusterFilter.NONE);
        assertThat(clusters.why().excluded())
                .filteredOn(one -> one.reason().equals("TOO_COMMON"))
                .extracting("count")
                .containsExactly(1L);
        assertThat(found(by("2024-02-01T12:00:00Z"))).extracting(Cluster::n).containsExactly(ConnectedCases.COMMON);
    }

    @Test
    void accountsForEveryCase() {
        entity("E1", "C1", "RECRUITER", "", "C5", "RECRUITER", "");
        ClusterFilter filter =
                new ClusterFilter(OffsetDateTime.parse("2024-07-10T12:00:00Z"), LocalDate.of(2024, 2, 1), null, null);
        var why = clusters(filter).why();
        long left = why.excluded().stream()
                .filter(one -> !one.reason().equals("TOO_COMMON"))
                .mapToLong(one -> Objects.requireNonNull(one.count()))
                .sum();
        assertThat(why.n()).isEqualTo(2);
        assertThat(left).isEqualTo(3);
    }

    @Test
    void saysWhichInstitutionsHoldThePiecesAndWhetherTheyTurnedToEachOther() {
        entity("E1", "C1", "RECRUITER", "", "C2", "RECRUITER", "", "C3", "RECRUITER", "");
        tables.add(
                "referrals",
                "code",
                "R1",
                "case",
                "C2",
                "sender",
                "B",
                "receiver",
                "A",
                "sentAt",
                "2024-03-12T10:00:00Z");
        tables.add(
                "referrals",
                "code",
                "R2",
                "case",
                "C5",
                "sender",
                "B",
                "receiver",
                "C",
                "sentAt",
                "2024-03-12T10:00:00Z");
        Encounters meetings = Encounters.of(List.of(
                Map.of("heldOn", LocalDate.of(2024, 1, 1), "institutions", List.of("A", "C")),
                Map.of("heldOn", LocalDate.of(2024, 8, 1), "institutions", List.of("C", "A"))));
        Clusters clusters = clusters(ClusterFilter.NONE);
        Cluster cluster = clusters.pieces(clusters.components().get(0)).cluster(meetings);
        assertThat(cluster.holding())
                .extracting(one -> one.institution().code() + one.cases())
                .containsExactly("A2", "B1", "C1");
        assertThat(cluster.pairs())
                .extracting(pair ->
                        pair.one().code() + pair.other().code() + " " + pair.referralOn() + " " + pair.meetingOn())
                .containsExactly("AB 2024-03-12 null", "AC null 2024-08-01", "BC null null");
        assertThat(cluster.silentPairs()).isEqualTo(1);
    }
}
