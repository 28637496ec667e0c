package org.svetionik.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What hangs together is, for every role, what hangs together in a graph without what the role may not see. How many graphs, and from which
 * seed on, are settings: {@code -Dsvetionik.graphs=20 -Dsvetionik.seed=1}.
 */
@SpringBootTest(properties = "svetionik.statements.time-limit=1m")
class ConnectionsIT {

    private static final int GRAPHS = Integer.getInteger("svetionik.graphs", 1);
    private static final long SEED = Long.getLong("svetionik.seed", 1);
    private static final JsonMapper JSON = new JsonMapper();
    private static final String RECORD = "id kind code sort distance words { en srCyrl }";
    private static final String LINKS = "links { from to role part since until words { srLatn } }";
    private static final String AROUND = "query($a: ID!, $depth: Int, $limit: Int, $kinds: [RecordKind!]) {"
            + " neighbourhood(id: $a, depth: $depth, limit: $limit, kinds: $kinds) { records { " + RECORD + " } "
            + LINKS
            + " notDrawn { distance kind role count } why { n conditions { name value } excluded { reason count } } } }";
    private static final String BETWEEN = "query($a: ID!, $b: ID!, $kinds: [RecordKind!], $asOf: DateTime) {"
            + " shortestPaths(from: $a, to: $b, k: 5, throughKinds: $kinds, asOf: $asOf) {"
            + " paths { length records { " + RECORD + " } steps { from to " + LINKS
            + " } } why { n conditions { name value } } } }";
    private static final String CONNECTED =
            "query($c: String!, $asOf: DateTime) { connectedCases(caseCode: $c, asOf: $asOf) {"
                    + " totalCount cases { caseCode openedOn strength ties { kind record { id } here there since cases strength"
                    + " counts entityKind words { en } } } why { n excluded { reason count } } } }";

    /** How far a walk goes from a record of each label. */
    private static final Map<String, Integer> DEPTHS =
            Map.of("Case", 1, "LinkedEntity", 2, "Institution", 1, "District", 2);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GraphModel model;

    private record Answer(Viewer viewer, Wording wording, String said) {}

    @AfterAll
    static void restore() {
        StoredGraph.restoreTheCatalogue();
    }

    private String ask(Viewer viewer, Wording wording) {
        return new Asking(context).ask(viewer, wording);
    }

    /** Questions about a graph: around records of every label, between pairs of them, and about every case. */
    private List<Wording> questions(Graph graph, long seed) {
        Draw draw = new Draw(seed);
        List<Wording> questions = new ArrayList<>();
        new TreeMap<>(DEPTHS)
                .forEach((label, depth) -> List.of(2, 20)
                        .forEach(limit -> questions.add(new Wording(
                                AROUND,
                                Map.of("a", Values.id(draw.one(graph.of(label))), "depth", depth, "limit", limit)))));
        questions.add(new Wording(
                AROUND, Map.of("a", id(graph, "Case", draw), "depth", 3, "kinds", List.of("CASE", "LINKED_ENTITY"))));
        for (int i = 0; i < 8; i++) {
            Map<String, Object> variables = new HashMap<>();
            variables.put("a", id(graph, "Case", draw));
            variables.put("b", id(graph, draw.one(List.of("Case", "LinkedEntity")), draw));
            if (draw.chance(0.3)) {
                variables.put("asOf", "2025-03-15T12:00:00Z");
            }
            questions.add(new Wording(BETWEEN, variables));
        }
        questions.add(new Wording(
                BETWEEN,
                Map.of(
                        "a", id(graph, "Case", draw),
                        "b", id(graph, "Case", draw),
                        "kinds", List.of("CASE", "REFERRAL", "INSTITUTION"))));
        graph.of("Case")
                .forEach(one ->
                        questions.add(new Wording(CONNECTED, Map.of("c", one.code(), "asOf", "2030-01-01T00:00:00Z"))));
        return questions;
    }

    private static String id(Graph graph, String label, Draw draw) {
        return Values.id(draw.one(graph.of(label)));
    }

    @Test
    void isNotChangedByWhatIsHidden() {
        Map<String, Integer> narrowed = new HashMap<>();
        Map<String, Integer> told = new HashMap<>();
        for (long seed = SEED; seed < SEED + GRAPHS; seed++) {
            Graph graph = RandomGraph.of(model, seed);
            List<Wording> questions = questions(graph, seed);
            StoredGraph.put(graph);
            Map<Wording, String> whole = questions.stream()
                    .collect(Collectors.toMap(one -> one, one -> ask(Viewer.service(), one), (one, other) -> one));
            List<List<Answer>> answers = new ArrayList<>();
            for (Viewer viewer : RandomViewers.of(graph, seed)) {
                answers.add(questions.stream()
                        .map(one -> new Answer(viewer, one, ask(viewer, one)))
                        .toList());
            }
            for (List<Answer> some : answers) {
                StoredGraph.put(new Oracle(graph, some.get(0).viewer(), AccessPage.table("Kind of fact")).visible());
                for (Answer answer : some) {
                    assertThat(ask(Viewer.service(), answer.wording()))
                            .as("seed %d, %s", seed, answer)
                            .isEqualTo(answer.said())
                            .doesNotContain("\"errors\"");
                    String asked = answer.wording().document();
                    narrowed.merge(asked, answer.said().equals(whole.get(answer.wording())) ? 0 : 1, Integer::sum);
                    told.merge(asked, answer.said().contains("\"kind\"") ? 1 : 0, Integer::sum);
                }
            }
        }
        assertThat(List.of(AROUND, BETWEEN, CONNECTED)).allSatisfy(document -> {
            assertThat(narrowed.getOrDefault(document, 0))
                    .as("answers that the rule changes")
                    .isGreaterThan(20);
            assertThat(told.getOrDefault(document, 0))
                    .as("answers that tell something")
                    .isGreaterThan(5);
        });
    }

    /**
     * An attacker who knows the true shape around a hidden record looks for it in a picture without names. The shape that a viewer is drawn is
     * that of the visible graph, as a walk in memory finds it, however much of the true one is hidden.
     */
    @Test
    void givesNoHiddenRecordAwayByItsShape() {
        int differing = 0;
        int drawn = 0;
        Graph graph = RandomGraph.of(model, SEED + 100);
        StoredGraph.put(graph);
        for (Viewer viewer : RandomViewers.of(graph, SEED + 100).stream()
                .filter(one -> !one.openedCases().isEmpty() || one.role() == Role.CASEWORKER)
                .toList()) {
            Oracle oracle = new Oracle(graph, viewer, AccessPage.table("Kind of fact"));
            Graph visible = oracle.visible();
            List<Fact> starts = Stream.of("Case", "LinkedEntity")
                    .flatMap(label ->
                            graph.of(label).stream().filter(oracle::sees).limit(6))
                    .toList();
            for (Fact start : starts) {
                Map<String, Object> variables = Map.of("a", Values.id(start), "depth", 2, "limit", 100);
                List<Integer> seen = signature(ask(viewer, new Wording(AROUND, variables)));
                assertThat(seen)
                        .as("%s around %s", viewer, start)
                        .isEqualTo(Ball.of(visible, start, 2).signature());
                differing += seen.equals(Ball.of(graph, start, 2).signature()) ? 0 : 1;
                drawn++;
            }
        }
        assertThat(drawn).isGreaterThan(15);
        assertThat(differing)
                .as("pictures that hide something of the true shape")
                .isGreaterThan(10);
    }

    private static List<Integer> signature(String answer) {
        JsonNode drawn = JSON.readTree(answer).at("/data/neighbourhood");
        Map<String, Integer> degrees = new HashMap<>();
        drawn.path("records").forEach(one -> degrees.put(one.path("id").asString(), 0));
        for (JsonNode link : drawn.path("links")) {
            degrees.merge(link.path("from").asString(), 1, Integer::sum);
            degrees.merge(link.path("to").asString(), 1, Integer::sum);
        }
        return degrees.values().stream().sorted().toList();
    }

    @Test
    void answersForAHiddenRecordAsForOneThatDoesNotExist() {
        Graph graph = RandomGraph.of(model, SEED + 200);
        StoredGraph.put(graph);
        int hidden = 0;
        for (Viewer viewer : RandomViewers.of(graph, SEED + 200)) {
            Oracle oracle = new Oracle(graph, viewer, AccessPage.table("Kind of fact"));
            Fact none = new Fact("Case", "NONE-1");
            for (Fact fact : graph.of("Case").stream()
                    .filter(one -> !oracle.sees(one))
                    .limit(2)
                    .toList()) {
                assertThat(ask(viewer, around(fact))).isEqualTo(ask(viewer, around(none)));
                assertThat(ask(viewer, connected(fact))).isEqualTo(ask(viewer, connected(none)));
                Fact visible = graph.of("Institution").get(0);
                assertThat(ask(viewer, between(fact, visible)))
                        .isEqualTo(ask(viewer, between(none, visible)))
                        .isEqualTo(ask(viewer, between(visible, none)))
                        .isEqualTo(ask(viewer, between(visible, visible)));
                hidden++;
            }
        }
        assertThat(hidden).isGreaterThan(20);
    }

    private static Wording around(Fact fact) {
        return new Wording(AROUND, Map.of("a", Values.id(fact)));
    }

    private static Wording connected(Fact fact) {
        return new Wording(CONNECTED, Map.of("c", fact.code()));
    }

    private static Wording between(Fact one, Fact other) {
        return new Wording(BETWEEN, Map.of("a", Values.id(one), "b", Values.id(other)));
    }

    @Test
    void refusesAnAnalystWithoutAPurposeWhateverThereIs() {
        Viewer unsaid = Viewer.of("an analyst", Role.ANALYST, null, null);
        Fact none = new Fact("Case", "NONE-1");
        assertThat(Stream.of(around(none), connected(none), between(none, none)))
                .allSatisfy(wording -> assertThat(ask(unsaid, wording)).contains("PURPOSE_REQUIRED"));
    }
}
