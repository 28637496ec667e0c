package org.svetionik.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;

/**
 * For every role, every answer equals the answer over a graph without what the role may not see. How many questions, and from which seed
 * on, are settings: {@code -Dsvetionik.queries=10000 -Dsvetionik.seed=1}.
 */
@SpringBootTest(properties = "svetionik.statements.time-limit=1m")
class NonInterferenceIT {

    private static final int QUERIES = Integer.getInteger("svetionik.queries", 400);
    private static final long SEED = Long.getLong("svetionik.seed", 1);
    private static final int SHAPES = 5;
    private static final int DRAWS = 3;

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ExecutionGraphQlService service;

    @Autowired
    private GraphModel model;

    private final AccessPage page = AccessPage.table("Kind of fact");

    @AfterAll
    static void restore() {
        StoredGraph.restoreTheCatalogue();
    }

    @Test
    void answersAsIfTheHiddenDidNotExist() {
        GraphQLSchema schema = source.schema();
        Tally tally = new Tally();
        for (long seed = SEED; tally.asked() < QUERIES; seed++) {
            Graph graph = RandomGraph.of(model, seed);
            Draw draw = new Draw(seed);
            List<Question> questions = new Questions(model, schema, draw).some(SHAPES);
            StoredGraph.put(graph);
            List<List<Asked>> asked = new ArrayList<>();
            for (Viewer viewer : RandomViewers.of(graph, seed)) {
                asked.add(ask(new Oracle(graph, viewer, page), viewer, questions, new Values(graph, draw)));
            }
            for (List<Asked> ofOne : asked) {
                compare(graph, seed, ofOne, tally);
            }
        }
        tally.print(SEED);
        assertThat(tally.narrowed()).as("answers that the rule changes").isGreaterThan(tally.asked() / 5);
    }

    private List<Asked> ask(Oracle oracle, Viewer viewer, List<Question> questions, Values values) {
        Asking asking = new Asking(service);
        List<Asked> asked = new ArrayList<>();
        for (Question question : questions) {
            if (oracle.compares(question)) {
                for (int i = 0; i < DRAWS; i++) {
                    Map<String, Object> variables = question.variables(values);
                    String document = question.document();
                    String whole = asking.ask(Viewer.service(), document, variables);
                    asked.add(new Asked(viewer, document, variables, asking.ask(viewer, document, variables), whole));
                }
            }
        }
        questions.stream()
                .filter(question -> question.body().contains("pageInfo") && oracle.compares(question))
                .limit(1)
                .forEach(question -> asked.addAll(
                        new Walk(asking, question.root(), values.draw().chance(0.5)).as(viewer)));
        return asked;
    }

    private void compare(Graph graph, long seed, List<Asked> asked, Tally tally) {
        if (asked.isEmpty()) {
            return;
        }
        StoredGraph.put(new Oracle(graph, asked.get(0).viewer(), page).visible());
        Asking asking = new Asking(service);
        for (Asked one : asked) {
            String stripped = asking.ask(Viewer.service(), one.document(), one.variables());
            tally.count(one);
            assertThat(stripped).as(() -> one.disagreement(seed, stripped)).isEqualTo(one.answer());
        }
    }
}
