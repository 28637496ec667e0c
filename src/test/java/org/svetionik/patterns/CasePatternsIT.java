package org.svetionik.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.exchange.Imports;
import org.svetionik.figures.Country;

@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CasePatternsIT {

    private static final Viewer ANALYST = Viewer.of("analyst", Role.ANALYST, null, null);
    private static final String YEAR =
            "filter: {asOf: \"2023-12-31T22:59:59Z\", from: \"2023-01-01\", until: \"2023-12-31\"}";
    private static final String WHY =
            " why { definition meaning { en srLatn srCyrl } formula sources conditions { name value } n"
                    + " excluded { reason count words { srCyrl } } asOf inputs { snapshot tables { name records } } } ";
    private static final String RECORDS = " records(first: 2) { totalCount edges { cursor node { id label code } } } ";

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill(@Autowired Imports imports) throws IOException {
        Country.load(imports);
    }

    /** A question, what is selected of its groups, and where these are. */
    static Stream<Arguments> patterns() {
        String curve = "groups { code n ended open median { value lower upper } restrictedMean { horizon value"
                + " interval { lower upper } } stepsInAll curve { time atRisk ended survival standardError"
                + " interval { lower upper } } incidence { outcome n stepsInAll steps { time atRisk incidence"
                + " standardError interval { lower upper } } }";
        return Stream.of(
                Arguments.of(
                        "qualityByOrigin(" + YEAR + " by: DISTRICT)",
                        "groups { code n identified { count of value interval { lower upper } } rejected { count }"
                                + " suspended { count } notAVictim { count } ongoing { count } closedUndecided { count }"
                                + " identifiedOfDecided { value } identifiedShrunk { value interval { lower upper } }",
                        "qualityByOrigin.groups"),
                Arguments.of("times(" + YEAR + " from: FIRST_SIGN until: FIRST_REFERRAL)", curve, "times.groups"),
                Arguments.of("times(" + YEAR + " from: SENDING until: ACKNOWLEDGEMENT)", curve, "times.groups"),
                Arguments.of(
                        "times(" + YEAR + " from: FIRST_REFERRAL until: DECISION groupBy: KIND)",
                        curve,
                        "times.groups"));
    }

    private String purposefully(String question, String groups, String more) {
        return "{ " + question + " { " + groups + more + " } " + WHY + " } }";
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void answersAnAnalystAndSaysWhy(String question, String groups, String path) {
        var response = Country.ask(tester, ANALYST, purposefully(question, groups, ""));
        response.errors().verify();
        response.path(path).entityList(Object.class).hasSizeGreaterThan(0);
        String root = path.substring(0, path.indexOf('.'));
        response.path(root + ".why.n")
                .entity(Integer.class)
                .satisfies(n -> assertThat(n).isPositive());
        response.path(root + ".why.meaning.srCyrl")
                .entity(String.class)
                .satisfies(text -> assertThat(text).isNotBlank().doesNotContainPattern("[a-z]"));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void showsTheRecordsBehindEachGroupForAPurpose(String question, String groups, String path) {
        Viewer viewer = ANALYST.withPurpose("RESEARCH");
        List<Map<String, Object>> found = Country.list(tester, viewer, purposefully(question, groups, RECORDS), path);
        assertThat(found)
                .allSatisfy(group -> assertThat(group.get("records"))
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsEntry("totalCount", group.get("n")));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void showsNoRecordWithoutAPurpose(String question, String groups, String path) {
        assertThat(Country.errors(tester, ANALYST, purposefully(question, groups, RECORDS)))
                .isNotEmpty()
                .containsOnly("PURPOSE_REQUIRED");
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void refusesEveryOtherRole(String question, String groups, String path) {
        for (Role role : Role.values()) {
            if (role != Role.ANALYST) {
                Viewer viewer = Viewer.of("other", role, "AG-CPTV", "SU-BG").withPurpose("RESEARCH");
                assertThat(Country.errors(tester, viewer, purposefully(question, groups, "")))
                        .as("%s", role)
                        .containsExactly("FORBIDDEN");
            }
        }
    }
}
