package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.svetionik.access.Role;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;

@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopeIT {

    private static final Viewer SCHOOL_1 = Viewer.of("one", Role.SCHOOL_PROFESSIONAL, "SCH-1", null);
    private static final Viewer SCHOOL_2 = Viewer.of("two", Role.SCHOOL_PROFESSIONAL, "SCH-2", null);
    private static final Viewer CENTRE = Viewer.of("centre", Role.CASEWORKER, "CENTRE", null);
    private static final Viewer SOCIAL_WORK = Viewer.of("work", Role.CASEWORKER, "SWC-1", null);
    private static final Viewer DASHBOARD = Viewer.of("board", Role.DASHBOARD, null, null);
    private static final Viewer ANALYST = Viewer.of("analyst", Role.ANALYST, null, null);

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    private final Trail trail = new Trail();

    @BeforeAll
    void fill() {
        Fixture.load(driver, "small");
    }

    private GraphQlTester.Response ask(Viewer viewer, String query) {
        return tester.mutate()
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Viewer.class, viewer).put(Trail.class, trail);
                    return input;
                })
                .build()
                .document(query)
                .execute();
    }

    private List<String> cases(Viewer viewer) {
        return ask(viewer, "{ cases { edges { node { caseCode } } } }")
                .path("cases.edges[*].node.caseCode")
                .entityList(String.class)
                .get();
    }

    @Test
    void showsAnInstitutionTheCasesThatItOpenedLeadsSentOrReceived() {
        assertThat(cases(SCHOOL_1)).containsExactly("CS-1");
        assertThat(cases(SCHOOL_2)).containsExactly("CS-2");
        assertThat(cases(SOCIAL_WORK)).containsExactly("CS-1");
        assertThat(cases(CENTRE)).containsExactly("CS-1");
        assertThat(cases(DASHBOARD)).isEmpty();
    }

    @Test
    void countsWhatIsShownAlone() {
        ask(
                        SCHOOL_2,
                        "{ cases { totalCount } institutionByCode(institutionCode: \"POL-1\") { openedCases { totalCount } "
                                + "receivedReferrals { totalCount } } }")
                .path("")
                .matchesJsonStrictly("""
                        {"cases": {"totalCount": 1},
                         "institutionByCode": {"openedCases": {"totalCount": 0}, "receivedReferrals": {"totalCount": 1}}}
                        """);
    }

    @Test
    void tellsTheSenderThatSomethingHappenedAndNotWhat() {
        String question = "{ referralByCode(referralCode: \"RF-1\") { respondedAt response } "
                + "referrals(filter: {responses: [ACCEPTED]}) { totalCount } }";
        ask(SCHOOL_1, question).path("").matchesJsonStrictly("""
                        {"referralByCode": {"respondedAt": "2026-01-13T12:00:00.000Z", "response": null},
                         "referrals": {"totalCount": 0}}
                        """);
        ask(SOCIAL_WORK, question)
                .path("referralByCode.response")
                .entity(String.class)
                .isEqualTo("ACCEPTED");
    }

    @Test
    void hidesADecisionFromTheSchoolThatReported() {
        String story = "{ caseByCode(caseCode: \"CS-1\") { story { event { __typename } } decisions { totalCount } } }";
        assertThat(ask(SCHOOL_1, story)
                        .path("caseByCode.story[*].event.__typename")
                        .entityList(String.class)
                        .get())
                .containsExactly("Observation", "Referral");
        assertThat(ask(SOCIAL_WORK, story)
                        .path("caseByCode.story[*].event.__typename")
                        .entityList(String.class)
                        .get())
                .containsExactly("Observation", "Referral", "Referral", "Decision", "Measure");
    }

    @ParameterizedTest
    @CsvSource({"CS-2", "CS-9"})
    void answersAlikeForWhatIsHiddenAndWhatIsNotThere(String code) {
        ask(SCHOOL_1, "{ caseByCode(caseCode: \"" + code + "\") { status } }")
                .path("caseByCode")
                .valueIsNull();
    }

    @Test
    void countsOwnReferralsAloneInFlows() {
        assertThat(ask(SCHOOL_1, "{ referralFlows(groupBy: KIND) { to } }")
                        .path("referralFlows[*].to")
                        .entityList(String.class)
                        .get())
                .containsExactly("SOCIAL_WORK_CENTRE");
    }

    @Test
    void asksAnAnalystForThePurpose() {
        ask(ANALYST, "{ cases { totalCount } }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(
                                error -> assertThat(error.getExtensions()).containsEntry("code", "PURPOSE_REQUIRED")));
        assertThat(cases(ANALYST.withPurpose("NETWORKS"))).containsExactly("CS-1", "CS-2", "CS-3");
    }

    @Test
    void opensACaseByBreakingTheGlass() {
        Viewer broken = SOCIAL_WORK.withOpenedCases(Set.of("CS-2"));
        assertThat(cases(broken)).containsExactly("CS-1", "CS-2");
        assertThat(ask(broken, "{ students { edges { node { studentCode } } } }")
                        .path("students.edges[*].node.studentCode")
                        .entityList(String.class)
                        .get())
                .containsExactly("ST-1", "ST-2");
    }

    @Test
    void notesWhatWasReadWhateverIsSelected() {
        trail.drain();
        ask(
                SCHOOL_1,
                "{ students { edges { cursor } } caseByCode(caseCode: \"CS-1\") { story { at } lead { name } } }");
        assertThat(trail.isTouched()).isTrue();
        assertThat(trail.drain())
                .containsEntry("Student", Set.of("ST-1"))
                .containsEntry("Case", Set.of("CS-1"))
                .containsEntry("Observation", Set.of("OB-1"))
                .containsEntry("Referral", Set.of("RF-1"));
        ask(SCHOOL_1, "{ districts { totalCount } }");
        assertThat(trail.isTouched()).isFalse();
    }
}
