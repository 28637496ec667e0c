package org.svetionik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureHttpGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.HttpGraphQlTester;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.svetionik.access.Role;
import org.svetionik.signin.KnownPasswords;
import org.svetionik.store.TestStore;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"svetionik.first-start=true", "svetionik.demo=true"})
@AutoConfigureHttpGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstStartIT {

    private final HttpGraphQlTester tester;

    @Autowired
    private FirstStart firstStart;

    @LocalServerPort
    private int port;

    FirstStartIT(@Autowired HttpGraphQlTester tester) {
        this.tester = tester.mutate()
                .header("Authorization", KnownPasswords.basic(Role.ADMINISTRATOR))
                .build();
    }

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("svetionik.data", () -> data().toString());
    }

    private static Path data() {
        try {
            return Files.createTempDirectory(Path.of("target"), "first-start");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeAll
    static void empty() {
        TestStore.clear();
    }

    @BeforeAll
    void start(@Autowired List<ApplicationRunner> runners) throws Exception {
        for (ApplicationRunner runner : runners) {
            runner.run(new DefaultApplicationArguments());
        }
    }

    @ParameterizedTest
    @CsvSource({"districts, 18", "municipalities, 188", "indicators, 76", "duties, 10", "publishedFigures, 187"})
    void holdsThePublicFacts(String field, int count) {
        tester.document("{ " + field + " { totalCount } }")
                .execute()
                .path(field + ".totalCount")
                .entity(Integer.class)
                .isEqualTo(count);
    }

    @Test
    void keepsRivalValuesSideBySide() {
        assertThat(values("measures: [\"victims_identified\"], categories: [\"total\"], referenceYears: [\"2015\"]"))
                .contains("36", "40");
    }

    @ParameterizedTest
    @CsvSource({
        "victims_identified, total, 66",
        "victims_identified, age:children, 62",
        "victims_identified, average_age_of_children, 12",
        "school_referrals_growth, ratio, 10"
    })
    void answersThePublishedFiguresOf2023(String measure, String category, String value) {
        assertThat(values("measures: [\"" + measure + "\"], categories: [\"" + category
                        + "\"], referenceYears: [\"2023\", \"2022-2024\"]"))
                .contains(value);
    }

    private List<String> values(String filter) {
        return tester.document(
                        "{ publishedFigures(first: 100, filter: {" + filter + "}) { edges { node { value } } } }")
                .execute()
                .path("publishedFigures.edges[*].node.value")
                .entityList(String.class)
                .get();
    }

    @Test
    void findsInstitutionsInBothScriptsAndWithoutAccents() {
        for (String text : List.of("Čačak", "Чачак", "cacak")) {
            tester.document(
                            "query ($text: String!) { institutions(filter: {text: $text, kinds: [DISTRICT_OFFICE]}) { totalCount } }")
                    .variable("text", text)
                    .execute()
                    .path("institutions.totalCount")
                    .entity(Integer.class)
                    .isEqualTo(1);
        }
    }

    @Test
    void holdsAnInventedCountryThatSaysSo() {
        tester.document(
                        "{ institutions(first: 500, filter: {kinds: [SCHOOL]}) { edges { node { name provenance { invented } } } } }")
                .execute()
                .path("institutions.edges[*].node.provenance.invented")
                .entityList(Boolean.class)
                .satisfies(invented -> assertThat(invented).isNotEmpty().doesNotContain(false));
    }

    @Test
    void saysWithEveryAnswerThatInventedFactsAreThere() {
        assertThat(tester.document("{ districts { totalCount } }")
                        .execute()
                        .returnResponse()
                        .getExtensions())
                .containsEntry("invented", true);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCHOOL_PROFESSIONAL", "CASEWORKER", "DISTRICT_COORDINATOR", "NATIONAL_COORDINATOR"})
    void letsWhoeverWorksSomewhereSeeTheGapsThere(Role role) {
        GraphQlTester.Response answer = as(role).document(
                        "{ viewer { institutionCode districtCode } cooperationGaps { totalCount } }")
                .execute();
        answer.path("viewer.institutionCode").hasValue();
        answer.path("cooperationGaps.totalCount").entity(Integer.class).matches(count -> count > 0);
        if (role == Role.DISTRICT_COORDINATOR) {
            answer.path("viewer.districtCode").hasValue();
        }
    }

    @Test
    void loadsNothingTwice() throws Exception {
        firstStart.run(new DefaultApplicationArguments());
        tester.document("{ imports { totalCount } }")
                .execute()
                .path("imports.totalCount")
                .entity(Integer.class)
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"node, client.mjs", "python3, client.py"})
    void letsTheExampleClientsPrintWhatIsReleased(String program, String file) throws Exception {
        assumeTrue(ExampleClients.canRun(program), program + " is not on the PATH: its example is not run");
        List<Map<String, Object>> cells = as(Role.DASHBOARD)
                .document("{ statistics(table: REFERRALS, dimensions: [SECTOR])"
                        + " { cells { year values { code } count suppressed } } }")
                .execute()
                .path("statistics.cells")
                .entity(new ParameterizedTypeReference<List<Map<String, Object>>>() {})
                .get();
        assertThat(ExampleClients.run(program, file, port, KnownPasswords.basic(Role.DASHBOARD)))
                .hasSize(cells.size())
                .allMatch(line -> line.matches("\\d{4} [A-Z_]+ (\\d+|suppressed)"))
                .filteredOn(line -> line.endsWith("suppressed"))
                .hasSameSizeAs(cells.stream()
                        .filter(cell -> Boolean.TRUE.equals(cell.get("suppressed")))
                        .toList());
        assertThat(ExampleClients.run(program, file, port, "Basic bm9ib2R5Om5vdGhpbmc="))
                .singleElement(STRING)
                .startsWith("UNAUTHENTICATED: ");
    }

    @Test
    void fillsEveryColumnOfTheDashboardForGrafana() throws Exception {
        for (ExampleClients.Panel panel : ExampleClients.panels()) {
            Map<String, Object> answer = as(Role.DASHBOARD)
                    .document(panel.query())
                    .execute()
                    .path("$")
                    .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                    .get();
            List<Object> rows = JsonPath.read(answer, panel.root());
            assertThat(rows).as(panel.query()).isNotEmpty();
            for (String column : panel.columns()) {
                // null where it is suppressed, but there
                assertThatCode(() -> rows.forEach(row -> JsonPath.read(row, column.replace(".0.", "[0]."))))
                        .as("%s of %s", column, panel.query())
                        .doesNotThrowAnyException();
            }
        }
    }

    private HttpGraphQlTester as(Role role) {
        return tester.mutate()
                .headers(headers -> headers.set("Authorization", KnownPasswords.basic(role)))
                .build();
    }
}
