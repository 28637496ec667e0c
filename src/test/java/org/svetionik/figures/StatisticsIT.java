package org.svetionik.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.Imports;

@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatisticsIT {

    private static final Viewer DASHBOARD = Viewer.of("dashboard", Role.DASHBOARD, null, null);
    private static final Viewer NATIONAL = Viewer.of("national", Role.NATIONAL_COORDINATOR, null, null);
    private static final String CELLS =
            " { releases { year threshold } definitions { text } cells { year values { dimension code labelEn } count"
                    + " suppressed share shareLower shareUpper } } }";

    @Autowired
    private Driver driver;

    @Autowired
    private Releases releases;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    private List<Integer> made = List.of();

    @BeforeAll
    void fill(@Autowired Imports imports) throws IOException {
        Country.load(imports);
        var one = CompletableFuture.supplyAsync(releases::make);
        var other = CompletableFuture.supplyAsync(releases::make);
        made = Stream.concat(one.join().stream(), other.join().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Map<String, Object>> cells(Viewer viewer, String arguments) {
        return Country.list(tester, viewer, "{ statistics(" + arguments + ")" + CELLS, "statistics.cells");
    }

    private long count(String cypher) {
        return driver.executableQuery(cypher).execute().records().get(0).get(0).asLong();
    }

    @Test
    void releasesEachCompleteYearOnceHoweverManyMakeThem() {
        assertThat(made).contains(2019, 2023).allMatch(year -> year < 2027);
        assertThat(count("MATCH (release:Release) RETURN count(release)")).isEqualTo(made.size());
        assertThat(releases.make()).isEmpty();
    }

    @Test
    void answersTheTotalOfAYear() {
        long sent = count("MATCH (r:Referral) WHERE r.sentAt >= datetime('2022-12-31T23:00:00Z')"
                + " AND r.sentAt < datetime('2023-12-31T23:00:00Z') RETURN count(r)");
        assertThat(cells(DASHBOARD, "table: REFERRALS, dimensions: [], filter: {years: [2023]}"))
                .singleElement()
                .satisfies(cell -> assertThat(cell)
                        .containsEntry("count", (int) sent)
                        .containsEntry("suppressed", false)
                        .containsEntry("share", 1.0));
    }

    @Test
    void countsReferralsBySectorOfTheSender() {
        long sent = count("MATCH (r:Referral)-[:SENT_BY]->(i:Institution) WHERE i.kind IN ['SCHOOL', 'DISTRICT_OFFICE',"
                + " 'TRAINING_BODY'] AND r.sentAt >= datetime('2022-12-31T23:00:00Z')"
                + " AND r.sentAt < datetime('2023-12-31T23:00:00Z') RETURN count(r)");
        assertThat(cells(
                        NATIONAL,
                        "table: REFERRALS, dimensions: [SECTOR], filter: {years: [2023], values: [{dimension: SECTOR, codes:"
                                + " [\"EDUCATION\"]}]}"))
                .singleElement()
                .satisfies(cell -> assertThat(cell).containsEntry("count", (int) sent));
    }

    @Test
    void suppressesWithoutEverAnsweringAZeroInPlace() {
        List<Map<String, Object>> cells = cells(DASHBOARD, "table: REFERRALS, dimensions: [SECTOR, DISTRICT]");
        assertThat(cells).anyMatch(cell -> Boolean.TRUE.equals(cell.get("suppressed")));
        assertThat(cells).allSatisfy(cell -> {
            boolean suppressed = Boolean.TRUE.equals(cell.get("suppressed"));
            assertThat(cell.get("count") == null).isEqualTo(suppressed);
            assertThat(suppressed && cell.get("share") != null).isFalse();
            assertThat(cell.get("count")).isNotIn(1, 2, 3, 4, 5, 6, 7, 8, 9);
        });
    }

    private Map<?, ?> why(Viewer viewer, String arguments) {
        return Country.ask(
                        tester,
                        viewer,
                        "{ statistics(" + arguments
                                + ") { why { definition meaning { en srLatn srCyrl } formula sources"
                                + " conditions { name value } n excluded { reason count } asOf ruleSet"
                                + " inputs { kind snapshot takenAt tables { name } releases { code madeAt fingerprint } } } } }")
                .path("statistics.why")
                .entity(Map.class)
                .get();
    }

    @Test
    void saysWhyWithoutANumberThatIsWithheld() {
        Map<?, ?> why = why(DASHBOARD, "table: REFERRALS, dimensions: [SECTOR, DISTRICT], filter: {years: [2023]}");
        Object total = cells(DASHBOARD, "table: REFERRALS, dimensions: [], filter: {years: [2023]}")
                .get(0)
                .get("count");
        assertThat(why.get("definition")).isEqualTo("statistics-referrals/1");
        assertThat(why.get("n")).isEqualTo(total);
        assertThat((List<?>) why.get("excluded"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(((Map<?, ?>) one).get("count")).isNull());
        assertThat(why.get("ruleSet")).isEqualTo("1");
        assertThat((Map<?, ?>) why.get("inputs"))
                .extracting("kind", "snapshot", "takenAt")
                .containsExactly("RELEASES", null, why.get("asOf"));
        assertThat(String.valueOf(why.get("inputs"))).contains("code=2023");
    }

    /** A digest of more than that would tell by trying what is withheld. */
    @Test
    void namesEachReleaseByWhatTheViewerMayReadOfIt() {
        String asked = "table: REFERRALS, dimensions: [SECTOR, DISTRICT], filter: {years: [2023]}";
        Viewer other = Viewer.of("other", Role.DASHBOARD, null, null);
        String fingerprint = fingerprint(DASHBOARD, asked);
        assertThat(fingerprint)
                .hasSize(64)
                .isEqualTo(fingerprint(other, asked))
                .isNotEqualTo(fingerprint(NATIONAL, asked));
        assertThat(fingerprint(DASHBOARD, asked.replace("}", ", values: []}"))).isEqualTo(fingerprint);
        assertThat(fingerprint(DASHBOARD, asked.replace("2023", "2022"))).isNotEqualTo(fingerprint);
    }

    private String fingerprint(Viewer viewer, String arguments) {
        String inputs = String.valueOf(why(viewer, arguments).get("inputs"));
        return inputs.replaceAll(".*fingerprint=(\\w+).*", "$1");
    }

    @Test
    void explainsThatNothingIsReleasedToWhomeverHasNoRight() {
        Map<?, ?> why = why(Viewer.of("nobody", Role.AUDITOR, null, null), "table: DECISIONS, dimensions: []");
        assertThat(why.get("n")).isEqualTo(0);
        assertThat((Map<?, ?>) why.get("inputs")).extracting("releases").isEqualTo(List.of());
    }

    @Test
    void showsADistrictCoordinatorNoPlaceButTheOwnDistrict() {
        String district = String.valueOf(
                place(cells(NATIONAL, "table: REFERRALS, dimensions: [DISTRICT], filter: {years: [2023]}")
                        .get(1)));
        Viewer viewer = Viewer.of("district", Role.DISTRICT_COORDINATOR, null, district);
        assertThat(cells(viewer, "table: REFERRALS, dimensions: [DISTRICT, FORM], filter: {years: [2023]}"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(place(cell)).isEqualTo(district));
        assertThat(cells(viewer, "table: REFERRALS, dimensions: [QUARTER], filter: {years: [2023]}"))
                .hasSize(4);
    }

    private static Object place(Map<String, Object> cell) {
        return Objects.requireNonNull(
                ((Map<?, ?>) ((List<?>) Objects.requireNonNull(cell.get("values"))).get(0)).get("code"));
    }

    @Test
    void answersWhoeverHasNoRightAsIfNothingWereReleased() {
        for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
            Viewer viewer = Viewer.of("nobody", role, null, null);
            assertThat(cells(viewer, "table: REFERRALS, dimensions: [SECTOR]")).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNoFixedCube() {
        for (String arguments : List.of(
                "dimensions: [DISTRICT, AGE_GROUP]",
                "dimensions: [SECTOR, DISTRICT, FORM]",
                "dimensions: [SECTOR], filter: {values: [{dimension: DISTRICT, codes: []}]}")) {
            assertThat(Country.errors(
                            tester,
                            DASHBOARD,
                            "{ statistics(table: REFERRALS, " + arguments + ") { cells { count } } }"))
                    .containsExactly("CUBE");
        }
    }

    @Test
    void letsTheNationalCoordinatorAloneRelease() {
        String release = "mutation { releaseStatistics { year threshold } }";
        assertThat(Country.list(tester, NATIONAL, release, "releaseStatistics"))
                .hasSize(made.size())
                .allSatisfy(made -> assertThat(made).containsEntry("threshold", 5));
        assertThat(Country.errors(tester, DASHBOARD, release)).containsExactly("FORBIDDEN");
    }

    @Test
    void keepsAReleaseWhateverIsRecordedLater() {
        String total = "table: REFERRALS, dimensions: [], filter: {years: [2022]}";
        List<Map<String, Object>> before = cells(DASHBOARD, total);
        driver.executableQuery("""
                MATCH (s:Institution)<-[:SENT_BY]-(r:Referral)-[:SENT_TO]->(t:Institution)
                WHERE r.sentAt > datetime('2022-06-01T00:00:00Z') WITH r, s, t LIMIT 1
                CREATE (s)<-[:SENT_BY]-(late:Referral {referralCode: 'LATE', priority: r.priority, sentAt: r.sentAt})-[:SENT_TO]->(t)
                """).execute();
        releases.make();
        assertThat(cells(DASHBOARD, total)).isEqualTo(before);
        driver.executableQuery("MATCH (r:Referral {referralCode: 'LATE'}) DETACH DELETE r")
                .execute();
    }
}
