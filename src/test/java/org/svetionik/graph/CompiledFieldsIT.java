package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

@SpringBootTest
@AutoConfigureGraphQlTester
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompiledFieldsIT {

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeAll
    void fill() {
        Fixture.load(driver, "small");
    }

    private GraphQlTester.Response ask(String query) {
        return tester.document(query).execute();
    }

    private List<String> texts(String query, String path) {
        return ask(query).path(path).entityList(String.class).get();
    }

    @Test
    void givesJustWhatIsSelected() {
        ask("{ caseByCode(caseCode: \"CS-1\") { status student { birthYear school { name } } lead { name } } }")
                .path("caseByCode")
                .matchesJsonStrictly("""
                        {"status": "OPEN",
                         "student": {"birthYear": 2010, "school": {"name": "Demo school 1"}},
                         "lead": {"name": "Demo social work centre"}}
                        """);
    }

    @Test
    void givesNullForACodeThatIsNotThere() {
        ask("{ caseByCode(caseCode: \"CS-9\") { status } }").path("caseByCode").valueIsNull();
    }

    @Test
    void givesNullForALinkThatIsNotThere() {
        ask("{ caseByCode(caseCode: \"CS-2\") { lead { name } } }")
                .path("caseByCode.lead")
                .valueIsNull();
    }

    @Test
    void tellsTheStoryOfACaseInTimeOrder() {
        assertThat(texts("""
                { caseByCode(caseCode: "CS-1") { story { at event { __typename
                    ... on Observation { indicator { labelEn } }
                    ... on Referral { sender { name } receiver { name } }
                    ... on Decision { outcome } } } } }
                """, "caseByCode.story[*].event.__typename"))
                .containsExactly("Observation", "Referral", "Referral", "Decision", "Measure");
    }

    @Test
    void countsADayOfTheStoryFromItsFirstMomentInBelgrade() {
        assertThat(texts("{ caseByCode(caseCode: \"CS-1\") { story(first: 1) { at } } }", "caseByCode.story[*].at"))
                .containsExactly("2026-01-09T23:00:00.000Z");
    }

    @Test
    void tellsSchoolsFromAgencies() {
        assertThat(texts(
                        "{ institutions { edges { node { __typename ... on School { pupils } } } } }",
                        "institutions.edges[*].node.__typename"))
                .containsExactly("Agency", "Agency", "School", "School", "Agency");
    }

    @Test
    void keepsAliasesOfOneFieldApart() {
        ask("""
                { caseByCode(caseCode: "CS-1") {
                    sent: referrals(first: 1, orderBy: SENT_AT_DESC) { edges { node { code: referralCode } } }
                    one: referrals(first: 1) { a: edges { node { x: referralCode } } b: edges { node { x: priority } } } } }
                """).path("caseByCode").matchesJsonStrictly("""
                        {"sent": {"edges": [{"node": {"code": "RF-2"}}]},
                         "one": {"a": [{"node": {"x": "RF-1"}}], "b": [{"node": {"x": "URGENT"}}]}}
                        """);
    }

    @Test
    void keepsFragmentsOnDifferentTypesApart() {
        ask("""
                { institutions(filter: {codes: ["SCH-1", "SWC-1"]}) { edges { node {
                    ... on School { place: district { text: districtCode } }
                    ... on Agency { place: municipality { text: municipalityCode } } } } } }
                """)
                .path("institutions.edges[*].node")
                .matchesJson("[{\"place\": {\"text\": \"D-N\"}}, {\"place\": {\"text\": \"M-HILL\"}}]");
    }

    @Test
    void keepsTwoRelationshipsToOneNodeApart() {
        assertThat(texts("""
                { caseByCode(caseCode: "CS-1") { linkedEntities { totalCount edges { role node { linkedEntityCode } } } } }
                """, "caseByCode.linkedEntities.edges[*].role")).containsExactly("MEANS_OF_CONTACT", "OTHER");
    }

    @Test
    void findsANodeByItsGlobalId() {
        String id = ask("{ referralByCode(referralCode: \"RF-1\") { id } }")
                .path("referralByCode.id")
                .entity(String.class)
                .get();
        ask("{ node(id: \"" + id + "\") { id ... on Referral { priority } } }")
                .path("node.priority")
                .entity(String.class)
                .isEqualTo("URGENT");
    }

    @Test
    void knowsNoNodeByAnIdThatIsNone() {
        ask("{ node(id: \"nonsense!\") { id } }").path("node").valueIsNull();
    }

    @Test
    void answersTheProvenanceUnderTheNamesThatAQuestionGives() {
        ask("{ observationByCode(observationCode: \"OB-1\") { from: provenance { line: file file: line made: invented } } }")
                .path("observationByCode.from.line")
                .entity(String.class)
                .isEqualTo("observations.csv")
                .path("observationByCode.from.made")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void tellsWhereAFactCameFrom() {
        ask("{ observationByCode(observationCode: \"OB-1\") { provenance { importId file line recordedAt invented } } }")
                .path("observationByCode.provenance")
                .matchesJsonStrictly("""
                        {"importId": "IMP-1", "file": "observations.csv", "line": 2,
                         "recordedAt": "2026-02-01T00:00:00.000Z", "invented": true}
                        """);
    }

    @Test
    void refusesAPageBeyondFiveHundred() {
        ask("{ cases(first: 501) { totalCount } }")
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getPath()).isEqualTo("cases")));
    }
}
