package org.svetionik.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.graphql.execution.SubscriptionPublisherException;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.figures.Country;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;

/** What those who listen are told, and what they are not. */
@SpringBootTest(
        properties = {
            "svetionik.deadlines.check-every=500ms",
            "svetionik.deadlines.look-every=500ms",
            "svetionik.statements.time-limit=1m"
        })
@AutoConfigureGraphQlTester
class NewsIT {

    private static final String INCOMING =
            "subscription { incomingReferrals { record { code } priority sentAt deadline } }";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    private Driver driver;

    @Autowired
    private ExecutionGraphQlServiceTester tester;

    private final Disposable.Composite listening = Disposables.composite();

    @BeforeEach
    void fill() {
        SmallTown.load(driver);
    }

    @AfterEach
    void end() {
        listening.dispose();
    }

    private Queue<Map<String, Object>> listen(Viewer viewer, String document, String field) {
        Queue<Map<String, Object>> heard = new ConcurrentLinkedQueue<>();
        listening.add(events(viewer, document)
                .subscribe(event -> heard.add(event.path(field)
                        .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                        .get())));
        return heard;
    }

    private Flux<GraphQlTester.Response> events(Viewer viewer, String document) {
        return tester.mutate()
                .configureExecutionInput((input, builder) -> {
                    input.getGraphQLContext().put(Viewer.class, viewer);
                    return input;
                })
                .build()
                .document(document)
                .executeSubscription()
                .toFlux();
    }

    private List<Object> refusals(Viewer viewer, String document) {
        try {
            events(viewer, document).blockFirst(SOON);
            return List.of();
        } catch (SubscriptionPublisherException refused) {
            return refused.getErrors().stream()
                    .map(error -> error.getExtensions().getOrDefault("code", ""))
                    .toList();
        }
    }

    private void recordElsewhere(String code, String receiver) {
        driver.executableQuery("""
                MATCH (case:Case {caseCode: 'C1'}), (social:Institution {institutionCode: 'SWC'}),
                  (receiver:Institution {institutionCode: $receiver})
                CREATE (one:Referral {referralCode: $code, priority: 'URGENT', sentAt: datetime(), importedAt: datetime()})
                    -[:HANDS_OVER]->(case),
                  (one)-[:SENT_BY]->(social), (one)-[:SENT_TO]->(receiver)
                """)
                .withParameters(Map.of("code", code, "receiver", receiver))
                .execute();
    }

    @Test
    void tellsTheReceiverAloneOfReferralsThatAnyServiceRecords() {
        Queue<Map<String, Object>> centre = listen(SmallTown.CENTRE, INCOMING, "incomingReferrals");
        Queue<Map<String, Object>> school = listen(SmallTown.SCHOOL, INCOMING, "incomingReferrals");
        recordElsewhere("F3", "CENTRE");
        await().atMost(SOON).until(() -> centre.size() == 1);
        Country.ask(
                        tester,
                        SmallTown.SCHOOL,
                        "mutation { sendReferral(clientKey: \"key-0001\", caseCode: \"C1\", receiverCode: \"CENTRE\", priority: URGENT)"
                                + " { referralCode } }")
                .errors()
                .verify();
        await().atMost(SOON).until(() -> centre.size() == 2);
        recordElsewhere("F4", "S1");
        await().atMost(SOON).until(() -> school.size() == 1);
        assertThat(centre)
                .hasSize(2)
                .allSatisfy(told ->
                        assertThat(told).containsEntry("priority", "URGENT").doesNotContainEntry("deadline", null));
        assertThat(centre.element()).containsEntry("record", Map.of("code", "F3"));
        assertThat(school.element()).containsEntry("record", Map.of("code", "F4"));
    }

    @Test
    void goesOnTellingWhenTheRequestThatBeganItHasLongEnded() throws InterruptedException {
        Queue<Map<String, Object>> heard = listen(
                SmallTown.SOCIAL,
                "subscription { approachingDeadlines(withinHours: 1) { id overdue } }",
                "approachingDeadlines");
        await().atMost(SOON).until(() -> heard.size() == 1);
        Thread.sleep(2000);
        assertThat(heard).extracting(told -> told.get("id")).containsExactly("CONFIRM_RECEIPT:F1");
        driver.executableQuery(
                        "MATCH (one:Referral {referralCode: 'F1'}) SET one.sentAt = datetime() - duration('P31D')")
                .execute();
        await().atMost(SOON).until(() -> heard.size() == 2);
        assertThat(List.copyOf(heard).get(1)).containsEntry("id", "RESPOND:F1").containsEntry("overdue", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"incomingReferrals { priority }", "approachingDeadlines { id }"})
    void refusesThoseWithoutAnInstitution(String field) {
        for (Role role : Role.values()) {
            Viewer nobody = Viewer.of("nobody", role, null, "D").withPurpose("research");
            assertThat(refusals(nobody, "subscription { " + field + " }"))
                    .as("%s", role)
                    .containsExactly("FORBIDDEN");
        }
    }

    @Test
    void refusesMoreThanAYear() {
        assertThat(refusals(SmallTown.SOCIAL, "subscription { approachingDeadlines(withinHours: 8761) { id } }"))
                .containsExactly("WITHIN_HOURS");
    }

    @Test
    void countsWhatWaitsInADigestWithoutAnyRecord() {
        String question = "{ digest { institutionCode waiting overdue counts { kind waiting overdue } } }";
        Map<String, Object> digest = Country.ask(tester, SmallTown.SOCIAL, question)
                .path("digest")
                .entity(new ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
        assertThat(digest)
                .isEqualTo(Map.of(
                        "institutionCode",
                        "SWC",
                        "waiting",
                        2,
                        "overdue",
                        1,
                        "counts",
                        List.of(
                                Map.of("kind", "CONFIRM_RECEIPT", "waiting", 1, "overdue", 1),
                                Map.of("kind", "RESPOND", "waiting", 1, "overdue", 0))));
        Viewer analyst = Viewer.of("analyst", Role.ANALYST, null, null).withPurpose("research");
        assertThat(Country.errors(tester, analyst, question)).containsExactly("FORBIDDEN");
    }
}
