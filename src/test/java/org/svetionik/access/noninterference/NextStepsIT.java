package org.svetionik.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;

/** For every role, the next step for every student is the one over a graph without what the role may not see. */
@SpringBootTest(properties = "svetionik.statements.time-limit=1m")
class NextStepsIT {

    private static final String DOCUMENT = """
            query($c: String!) { nextSteps(studentCode: $c, asOf: "2025-07-15T12:00:00Z") {
              step reasons { rule observations } mustNotBeTold { rule observations }
              duties { code to { institutionCode name } since by state doneBy }
              counted { observationCode label { en } unverified } notCounted { observationCode reason }
              phoneFirst { numbers { number institutions { name } } } } }
            """;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GraphModel model;

    private record Answer(Viewer viewer, String student, String said) {}

    @AfterAll
    static void restore() {
        StoredGraph.restoreTheCatalogue();
    }

    private String ask(Viewer viewer, String student) {
        return new Asking(context).ask(viewer, new Wording(DOCUMENT, Map.of("c", student)));
    }

    @Test
    void isNotChangedByWhatIsHidden() {
        int narrowed = 0;
        int stepped = 0;
        for (long seed = 1; seed <= 3; seed++) {
            Graph graph = RandomGraph.of(model, seed);
            List<String> students = graph.of("Student").stream().map(Fact::code).toList();
            StoredGraph.put(graph);
            List<List<Answer>> answers = new ArrayList<>();
            for (Viewer viewer : RandomViewers.of(graph, seed)) {
                List<Answer> some = new ArrayList<>();
                for (String student : students) {
                    some.add(new Answer(viewer, student, ask(viewer, student)));
                    narrowed += some.get(some.size() - 1).said().equals(ask(Viewer.service(), student)) ? 0 : 1;
                    stepped += some.get(some.size() - 1).said().contains("\"rule\"") ? 1 : 0;
                }
                answers.add(some);
            }
            for (List<Answer> some : answers) {
                StoredGraph.put(new Oracle(graph, some.get(0).viewer(), AccessPage.table("Kind of fact")).visible());
                some.forEach(answer -> assertThat(ask(Viewer.service(), answer.student()))
                        .as("%s", answer)
                        .isEqualTo(answer.said()));
            }
        }
        assertThat(narrowed).as("answers that the rule changes").isGreaterThan(100);
        assertThat(stepped).as("answers with a step").isGreaterThan(20);
    }
}
