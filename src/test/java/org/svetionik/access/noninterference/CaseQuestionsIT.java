package org.svetionik.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;

/** For every role, what is said of every case is the same over a graph without what the role may not see. */
@SpringBootTest(properties = "svetionik.statements.time-limit=1m")
class CaseQuestionsIT {

    private static final String VERSION = " { code version { recordedAt supersededAt act values { name values } } } ";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GraphModel model;

    private record Answer(Viewer viewer, String caseCode, String said) {}

    @AfterAll
    static void restore() {
        StoredGraph.restoreTheCatalogue();
    }

    private String ask(Viewer viewer, String question, String caseCode) {
        return new Asking(context)
                .ask(viewer, new Wording("query($c: String!) { it: " + question + " }", Map.of("c", caseCode)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "referralProposals(caseCode: $c) { dutyCode receivers { institutionCode name } deadline conditional }",
                "caseAsKnown(caseCode: $c, knownAt: \"2100-01-01T00:00:00Z\") { case" + VERSION + "referrals" + VERSION
                        + "decisions" + VERSION + "measures" + VERSION + "observations" + VERSION + "assessments"
                        + VERSION
                        + "}"
            })
    void isNotChangedByWhatIsHidden(String question) {
        int told = 0;
        int untold = 0;
        for (long seed = 1; seed <= 2; seed++) {
            Graph graph = RandomGraph.of(model, seed);
            List<String> cases = graph.of("Case").stream().map(Fact::code).toList();
            StoredGraph.putRecorded(graph);
            List<List<Answer>> answers = new ArrayList<>();
            for (Viewer viewer : RandomViewers.of(graph, seed)) {
                String none = ask(viewer, question, "NONE-1");
                List<Answer> some = new ArrayList<>();
                for (String caseCode : cases) {
                    some.add(new Answer(viewer, caseCode, ask(viewer, question, caseCode)));
                    boolean isTold = !some.get(some.size() - 1).said().equals(none);
                    told += isTold ? 1 : 0;
                    untold += isTold ? 0 : 1;
                }
                answers.add(some);
            }
            for (List<Answer> some : answers) {
                Viewer viewer = some.get(0).viewer();
                StoredGraph.putRecorded(new Oracle(graph, viewer, AccessPage.table("Kind of fact")).visible());
                some.forEach(answer -> assertThat(ask(viewer, question, answer.caseCode()))
                        .as("%s", answer)
                        .isEqualTo(answer.said()));
            }
        }
        assertThat(told).as("answers that tell something").isGreaterThan(20);
        assertThat(untold).as("answers that tell nothing").isGreaterThan(20);
    }
}
