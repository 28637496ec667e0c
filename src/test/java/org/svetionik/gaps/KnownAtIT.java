package org.svetionik.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.ImportOrigin;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Country;
import org.svetionik.store.TestStore;

/** Gaps and patterns before and after a correction, asked as the graph knew things then and now. */
@SpringBootTest(properties = {"svetionik.snapshot.check-every=1h", "svetionik.gaps.runs=false"})
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownAtIT {

    private static final Viewer ANALYST =
            Viewer.of("analyst", Role.ANALYST, null, null).withPurpose("research");

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    private Instant before = Instant.EPOCH;
    private Instant first = Instant.EPOCH;

    /** A case without a lead and a referral, of a school of D1; later the case gets a lead, and the school turns out to be of D2. */
    @BeforeAll
    void importAndCorrect(@Autowired Imports imports, @Autowired Clock clock, @TempDir Path folder) throws IOException {
        TestStore.clear();
        before = clock.instant();
        write(folder, "districts", "code,name_sr_latn", "D1,Istok", "D2,Zapad");
        write(
                folder,
                "institutions",
                "code,kind,name,district_code",
                "A1,SCHOOL,Demo school,D1",
                "B1,POLICE,Demo police,D2");
        write(folder, "students", "code,school_code,birth_year", "S1,A1,2010");
        write(folder, "cases", "code,student_code,opened_on,opened_by,lead_code,status", "K1,S1,2026-03-02,A1,,OPEN");
        write(
                folder,
                "referrals",
                "code,case_code,from_code,to_code,priority,sent_at",
                "R1,K1,A1,B1,REGULAR,2026-03-02T10:00:00Z");
        imports.run(folder, ImportOrigin.COMMAND, step -> {});
        first = clock.instant();
        Path later = folder.resolve("later");
        write(later, "institutions", "code,kind,name,district_code", "A1,SCHOOL,Demo school,D2");
        write(later, "cases", "code,student_code,opened_on,opened_by,lead_code,status", "K1,S1,2026-03-02,A1,A1,OPEN");
        imports.run(later, ImportOrigin.COMMAND, step -> {});
    }

    private static void write(Path folder, String table, String... lines) throws IOException {
        Files.write(Files.createDirectories(folder).resolve(table + ".csv"), List.of(lines));
    }

    private GraphQlTester.Response gaps(Viewer viewer, String conditions) {
        return Country.ask(
                tester,
                viewer,
                "{ cooperationGaps(filter: {kinds: [NO_LEAD]" + conditions + "}) { edges { node {"
                        + " id districtCode openedAt history { at } why { asOf conditions { name value } } } } } }");
    }

    private static List<String> districts(GraphQlTester.Response answer) {
        return answer.path("cooperationGaps.edges[*].node.districtCode")
                .entityList(String.class)
                .get();
    }

    private String knownAt(Instant moment) {
        return ", knownAt: \"" + moment + "\"";
    }

    @Test
    void showsAGapAsItWasKnownBeforeItsCorrection() {
        assertThat(districts(gaps(ANALYST, ""))).isEmpty();
        GraphQlTester.Response then = gaps(ANALYST, knownAt(first));
        assertThat(districts(then)).containsExactly("D1");
        then.path("cooperationGaps.edges[0].node.openedAt").valueIsNull();
        then.path("cooperationGaps.edges[0].node.history")
                .entityList(Object.class)
                .hasSize(0);
        then.path("cooperationGaps.edges[0].node.why.conditions[?(@.name == 'knownAt')].value")
                .entityList(String.class)
                .containsExactly(first.toString());
    }

    @Test
    void judgesAsOfTheMomentOfKnowledgeUnlessAnotherIsNamed() {
        gaps(ANALYST, knownAt(first))
                .path("cooperationGaps.edges[0].node.why.asOf")
                .entity(Instant.class)
                .isEqualTo(first.truncatedTo(ChronoUnit.MILLIS));
        assertThat(districts(gaps(ANALYST, knownAt(first) + ", asOf: \"2026-03-01T00:00:00Z\"")))
                .isEmpty();
    }

    @Test
    void givesOneGapAsItWasKnown() {
        String id = gaps(ANALYST, knownAt(first))
                .path("cooperationGaps.edges[0].node.id")
                .entity(String.class)
                .get();
        String one = "{ cooperationGap(id: \"" + id + "\"%s) { districtCode } }";
        Country.ask(tester, ANALYST, one.formatted("")).path("cooperationGap").valueIsNull();
        Country.ask(tester, ANALYST, one.formatted(knownAt(first)))
                .path("cooperationGap.districtCode")
                .entity(String.class)
                .isEqualTo("D1");
    }

    /** The co-ordinator of the district to which the school never belonged learns nothing from the mistake. */
    @Test
    void isShownToThoseWhoseItIsNow() {
        assertThat(districts(gaps(Viewer.of("one", Role.DISTRICT_COORDINATOR, null, "D1"), knownAt(first))))
                .isEmpty();
        assertThat(districts(gaps(Viewer.of("two", Role.DISTRICT_COORDINATOR, null, "D2"), knownAt(first))))
                .containsExactly("D1");
    }

    @Test
    void countsPatternsAsTheyWereKnown() {
        String flows = "{ flows(groupBy: DISTRICT, filter: {from: \"2026-01-01\", asOf: \"2026-06-01T00:00:00Z\"%s})"
                + " { flows { from } why { conditions { name value } } } }";
        Country.ask(tester, ANALYST, flows.formatted(""))
                .path("flows.flows[*].from")
                .entityList(String.class)
                .containsExactly("D2");
        GraphQlTester.Response then = Country.ask(tester, ANALYST, flows.formatted(knownAt(first)));
        then.path("flows.flows[*].from").entityList(String.class).containsExactly("D1");
        then.path("flows.why.conditions[?(@.name == 'knownAt')].value")
                .entityList(String.class)
                .containsExactly(first.toString());
    }

    @Test
    void refusesMomentsOfWhichNothingCanBeKnown() {
        for (String moment : List.of(before.toString(), "2999-01-01T00:00:00Z")) {
            for (String question : List.of(
                    "{ cooperationGaps(filter: {knownAt: \"%s\"}) { totalCount } }",
                    "{ flows(groupBy: KIND, filter: {knownAt: \"%s\"}) { flows { from } } }")) {
                assertThat(Country.errors(tester, ANALYST, question.formatted(moment)))
                        .containsExactly("KNOWN_AT");
            }
        }
    }
}
