package org.svetionik.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.svetionik.Examples;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.figures.Country;

@SpringBootTest(properties = "svetionik.statements.time-limit=1m")
@AutoConfigureGraphQlTester
class MyWorkIT {

    private static final String ALL = "{ myWork { totalCount edges { node { id kind overdue hoursLeft deadline caseCode"
            + " record { label code } whatToDo { en srLatn srCyrl } ground { code unverified } receivers } } } }";

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    @BeforeEach
    void fill() {
        SmallTown.load(driver);
    }

    private List<Map<String, Object>> work(Viewer viewer, String document) {
        return Country.list(tester, viewer, document, "myWork.edges[*].node");
    }

    private List<Object> ids(Viewer viewer, String document) {
        return new ArrayList<>(work(viewer, document).stream()
                .map(item -> Objects.requireNonNull(item.get("id")))
                .toList());
    }

    @Test
    void tellsEachInstitutionWhatWaitsForItWhatIsDueFirstBeforeTheRest() {
        assertThat(ids(SmallTown.SCHOOL, ALL))
                .containsExactly("SEND_DUE_REFERRAL:C1:VICTIM_PROTECTION_CENTRE", "TAKE_LEAD:C1");
        assertThat(ids(SmallTown.SOCIAL, ALL)).containsExactly("CONFIRM_RECEIPT:F1", "RESPOND:F1");
        assertThat(ids(SmallTown.CENTRE, ALL)).containsExactly("CONFIRM_RECEIPT:F2", "RESPOND:F2", "DECIDE:C1");
    }

    @Test
    void saysWhatToDoAndWhy() {
        assertThat(work(SmallTown.SOCIAL, ALL).get(0)).satisfies(item -> {
            assertThat(item).containsEntry("overdue", true).containsEntry("caseCode", "C1");
            assertThat((Double) item.get("hoursLeft")).isBetween(-6.1, -6.0);
            assertThat(item.get("ground")).isEqualTo(Map.of("code", "RR-04", "unverified", false));
            assertThat(item.get("record")).isEqualTo(Map.of("label", "Referral", "code", "F1"));
            assertThat(item.get("whatToDo"))
                    .isEqualTo(Map.of(
                            "en", "Confirm that referral F1 arrived.",
                            "srLatn", "Potvrdite prijem upućivanja F1.",
                            "srCyrl", "Потврдите пријем упућивања F1."));
        });
    }

    @Test
    void saysNothingOfWhatTheViewerMayNotSee() {
        List<Map<String, Object>> before = work(SmallTown.SCHOOL, "{ myWork { edges { node { id deadline } } } }");
        driver.executableQuery("MATCH (hidden:Referral {referralCode: 'F2'}) DETACH DELETE hidden")
                .execute();
        assertThat(work(SmallTown.SCHOOL, "{ myWork { edges { node { id deadline } } } }"))
                .isEqualTo(before);
    }

    @Test
    void knowsWhatTheLeadMayKnow() {
        driver.executableQuery("""
                MATCH (case:Case), (school:School)
                CREATE (case)-[:LED_BY]->(school)
                """).execute();
        assertThat(ids(SmallTown.SCHOOL, ALL)).isEmpty();
    }

    @Test
    void letsWorkGoWhenItIsDone() {
        driver.executableQuery(
                        "MATCH (one:Referral {referralCode: 'F1'}) SET one.receivedAt = datetime(), one.respondedAt = datetime(), one.response = 'REFUSED'")
                .execute();
        assertThat(ids(SmallTown.SOCIAL, ALL)).containsExactly("GIVE_FEEDBACK:F1");
        driver.executableQuery("MATCH (one:Referral {referralCode: 'F1'}) SET one.response = 'ACCEPTED'")
                .execute();
        assertThat(ids(SmallTown.SOCIAL, ALL)).containsExactly("TAKE_LEAD:C1", "GIVE_FEEDBACK:F1");
        driver.executableQuery("MATCH (one:Case) SET one.status = 'CLOSED', one.closedOn = date()")
                .execute();
        assertThat(ids(SmallTown.SOCIAL, ALL)).containsExactly("GIVE_FEEDBACK:F1");
        assertThat(ids(SmallTown.SCHOOL, ALL)).isEmpty();
    }

    @Test
    void givesNoticeToBothPartiesOfAnAgreementThatEndsUntilAnotherOutlastsIt() {
        driver.executableQuery("""
                MATCH (social:Institution {institutionCode: 'SWC'}), (centre:Institution {institutionCode: 'CENTRE'})
                UNWIND [['A-SOON', 30], ['A-LATE', 200], ['A-OVER', -20], ['A-GONE', -60]] AS row
                CREATE (one:Agreement {agreementCode: row[0], kind: row[0], validFrom: date('2020-01-01'),
                    validTo: date() + duration({days: row[1]})})
                CREATE (one)-[:FIRST_PARTY_IS]->(social), (one)-[:SECOND_PARTY_IS]->(centre)
                """).execute();
        String asked = "{ myWork(kinds: [AGREEMENT_ENDS]) { edges { node { id } } } }";
        for (Viewer party : List.of(SmallTown.SOCIAL, SmallTown.CENTRE)) {
            assertThat(ids(party, asked)).containsExactly("AGREEMENT_ENDS:A-OVER", "AGREEMENT_ENDS:A-SOON");
        }
        assertThat(ids(SmallTown.SCHOOL, asked)).isEmpty();
        assertThat(Country.ask(tester, SmallTown.SOCIAL, "{ digest { counts { kind waiting overdue } } }")
                        .path("digest.counts[2]")
                        .entity(Object.class)
                        .get())
                .isEqualTo(Map.of("kind", "AGREEMENT_ENDS", "waiting", 2, "overdue", 1));
        driver.executableQuery("""
                MATCH (social:Institution {institutionCode: 'SWC'}), (centre:Institution {institutionCode: 'CENTRE'})
                CREATE (one:Agreement {agreementCode: 'A-NEXT', kind: 'A-SOON', validFrom: date('2020-01-01')}),
                  (one)-[:FIRST_PARTY_IS]->(centre), (one)-[:SECOND_PARTY_IS]->(social)
                """).execute();
        assertThat(ids(SmallTown.SOCIAL, asked)).containsExactly("AGREEMENT_ENDS:A-OVER");
    }

    @Test
    void pagesAndFilters() {
        String page = "{ myWork(first: 1%s) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }";
        var first = Country.ask(tester, SmallTown.CENTRE, page.formatted(""));
        first.path("myWork.totalCount").entity(Integer.class).isEqualTo(3);
        String cursor =
                first.path("myWork.pageInfo.endCursor").entity(String.class).get();
        assertThat(ids(SmallTown.CENTRE, page.formatted(", after: \"" + cursor + "\"")))
                .containsExactly("RESPOND:F2");
        assertThat(ids(SmallTown.CENTRE, "{ myWork(kinds: [DECIDE]) { edges { node { id } } } }"))
                .containsExactly("DECIDE:C1");
        assertThat(ids(SmallTown.SOCIAL, "{ myWork(overdue: false) { edges { node { id } } } }"))
                .containsExactly("RESPOND:F1");
        assertThat(Country.errors(tester, SmallTown.CENTRE, "{ myWork(first: -1) { totalCount } }"))
                .containsExactly("PAGE_SIZE");
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhoeverHasNoInstitutionOfTheRoleNothing(Role role) {
        Viewer elsewhere = Viewer.of("other", role, role == Role.SCHOOL_PROFESSIONAL ? "SWC" : "S1", "D")
                .withPurpose("research");
        assertThat(ids(elsewhere, ALL)).isEmpty();
        assertThat(ids(Viewer.of("nobody", role, null, null).withPurpose("research"), ALL))
                .isEmpty();
    }

    static List<String> examples() {
        return Examples.of("deadlines.md");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersTheExamplesOfTheDocumentation(String example) {
        Country.ask(tester, SmallTown.CENTRE, example).errors().verify();
    }
}
