package org.svetionik.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
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
    private ApplicationContext context;

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
        Tally tally = new Tally(SEED);
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
        tally.print();
        assertThat(tally.narrowed()).as("answers that the rule changes").isGreaterThan(tally.asked() / 5);
        assertThat(tally.invalid()).as("questions that the schema refuses").isLessThan(tally.asked() / 20);
        assertThat(tally.paired()).as("questions with two root fields").isGreaterThan(tally.asked() / 10);
    }

    private List<Asked> ask(Oracle oracle, Viewer viewer, List<Question> questions, Values values) {
        Asking asking = new Asking(context);
        List<Question> compared = questions.stream().filter(oracle::compares).toList();
        List<Asked> asked = new ArrayList<>();
        for (Question question : compared) {
            for (int i = 0; i < DRAWS; i++) {
                Wording wording = question.worded(values);
                String whole = asking.ask(Viewer.service(), wording);
                asked.add(new Asked(viewer, wording, asking.ask(viewer, wording), whole));
            }
        }
        compared.stream()
                .flatMap(question -> question.roots().stream())
                .filter(Root::paged)
                .limit(1)
                .forEach(root -> asked.addAll(
                        new Walk(asking, root.field(), values.draw().chance(0.5)).as(viewer)));
        return asked;
    }

    private void compare(Graph graph, long seed, List<Asked> asked, Tally tally) {
        if (asked.isEmpty()) {
            return;
        }
        StoredGraph.put(new Oracle(graph, asked.get(0).viewer(), page).visible());
        Asking asking = new Asking(context);
        for (Asked one : asked) {
            tally.count(one);
            if (!asking.ask(Viewer.service(), one.wording()).equals(one.answer())) {
                fail("seed %d, %s", seed, new Difference(asking, graph, one.viewer(), page).smallest(one.wording()));
            }
        }
    }
}
