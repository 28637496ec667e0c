package org.svetionik.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.svetionik.access.Viewer;
import org.svetionik.graph.GlobalId;
import org.svetionik.graph.NamedQueries;
import org.svetionik.model.GraphModel;
import org.svetionik.store.TestStore;

/**
 * For every role, what waits, the digest, the reminders, the incoming referrals and the histories are those over a graph without what the
 * role may not see. The answers of both graphs are asked for by the same viewer, as work is somebody's.
 */
@SpringBootTest(properties = "svetionik.statements.time-limit=1m")
class WorkIT {

    private static final List<String> DOCUMENTS =
            List.of("""
            { myWork(first: 500) { totalCount calendar edges { cursor node {
              id kind whatToDo { en } record { label code } caseCode priority since deadline overdue
              ground { code basis ruleSet unverified } receiverKind receivers } } } }
            """, "{ digest { institutionCode waiting overdue counts { kind waiting overdue } } }", """
            { agreementReminders(withinDays: 3660, first: 500) {
              id agreementCode kind firstPartyCode firstPartyName secondPartyCode secondPartyName validFrom validTo daysLeft } }
            """);
    private static final String HISTORY = """
            query($id: ID!) { history(id: $id) { recordedAt supersededAt takenBack act importId values { name values } } }
            """;

    /** Days near today, that follow from the codes alone, so that something waits and the same in both graphs. */
    private static final List<String> FRESHEN = List.of(
            "MATCH (one:Agreement) SET one.validTo = date() + duration({days: toInteger(right(one.agreementCode, 2)) - 40})",
            "MATCH (one:Case) SET one.status = 'OPEN', one.openedOn = date() - duration({days: toInteger(right(one.caseCode, 2))})",
            """
            MATCH (one:Referral)
            SET one.sentAt = datetime({date: date(), timezone: 'UTC'}) - duration({days: toInteger(right(one.referralCode, 2))}),
              one.importedAt = datetime({date: date(), timezone: 'UTC'})""",
            "MATCH (one:Observation) SET one.observedOn = date() - duration({days: toInteger(right(one.observationCode, 2))})",
            "MATCH (one:Decision) SET one.decidedOn = date() - duration({days: toInteger(right(one.decisionCode, 2))})");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GraphModel model;

    @Autowired
    private NamedQueries queries;

    private record Answers(Viewer viewer, List<String> said) {}

    @AfterAll
    static void restore() {
        StoredGraph.restoreTheCatalogue();
    }

    private static void put(Graph graph) {
        StoredGraph.putRecorded(graph);
        FRESHEN.forEach(one -> TestStore.driver().executableQuery(one).execute());
    }

    private List<String> ask(Viewer viewer, List<String> ids) {
        Asking asking = new Asking(context);
        Stream<String> work = DOCUMENTS.stream().map(document -> asking.ask(viewer, new Wording(document, Map.of())));
        Stream<String> histories = ids.stream().map(id -> asking.ask(viewer, new Wording(HISTORY, Map.of("id", id))));
        return Stream.of(work, Stream.of(incoming(viewer)), histories)
                .flatMap(some -> some)
                .toList();
    }

    private String incoming(Viewer viewer) {
        String institution = viewer.institutionCode();
        Map<String, Object> parameters = Map.of(
                "institution",
                institution == null ? "" : institution,
                "since",
                ZonedDateTime.now(ZoneOffset.UTC).minusDays(2));
        return String.valueOf(
                queries.run(viewer, "incomingReferrals", parameters).block(Duration.ofMinutes(1)));
    }

    @Test
    void isNotChangedByWhatIsHidden() {
        int waiting = 0;
        int narrowed = 0;
        for (long seed = 1; seed <= 3; seed++) {
            Graph graph = RandomGraph.of(model, seed);
            List<String> ids = Stream.of("Agreement", "Meeting", "Training", "Material", "Case", "Observation")
                    .flatMap(label -> graph.of(label).stream().limit(3))
                    .map(fact -> new GlobalId(fact.label(), fact.code()).encoded())
                    .toList();
            put(graph);
            List<Answers> answers = new ArrayList<>();
            for (Viewer viewer : RandomViewers.of(graph, seed)) {
                List<String> said = ask(viewer, ids);
                answers.add(new Answers(viewer, said));
                waiting += said.get(0).contains("\"id\"") ? 1 : 0;
            }
            for (Answers one : answers) {
                Graph visible = new Oracle(graph, one.viewer(), AccessPage.table("Kind of fact")).visible();
                narrowed += visible.facts().size() < graph.facts().size() ? 1 : 0;
                put(visible);
                assertThat(ask(one.viewer(), ids))
                        .as("seed %d, %s", seed, one.viewer().name())
                        .isEqualTo(one.said());
            }
        }
        assertThat(waiting).as("viewers with work").isGreaterThan(10);
        assertThat(narrowed).as("viewers from whom something is hidden").isGreaterThan(30);
    }
}
