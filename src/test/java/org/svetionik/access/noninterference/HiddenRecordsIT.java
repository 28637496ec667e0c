package org.svetionik.access.noninterference;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import org.svetionik.access.Role;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;

/** What is hidden is answered like what does not exist. */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HiddenRecordsIT {

    private static final long SEED = 7;
    private static final Viewer UNSAID = Viewer.of("an analyst", Role.ANALYST, null, null);

    @Autowired
    private GraphQlSource source;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GraphModel model;

    @SuppressWarnings("NullAway.Init") // made before all tests
    private Graph graph;

    @BeforeAll
    void fill() {
        graph = RandomGraph.of(model, SEED);
        StoredGraph.put(graph);
    }

    @AfterAll
    static void restore() {
        StoredGraph.restoreTheCatalogue();
    }

    /** The root field that gives a record of a label by its code, by label. */
    private Map<String, String> byCode() {
        Map<String, String> byCode = new TreeMap<>();
        source.schema().getQueryType().getFieldDefinitions().forEach(field -> {
            String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
            if (model.nodes().containsKey(type)) {
                byCode.put(type, field.getName());
            }
        });
        return byCode;
    }

    private String byCode(Viewer viewer, String label, String code) {
        String key = model.node(label).key();
        return ask(viewer, "query($c: String!) { it: " + byCode().get(label) + "(" + key + ": $c) { id } }", code);
    }

    private String byId(Viewer viewer, Fact fact) {
        return ask(viewer, "query($c: ID!) { it: node(id: $c) { id } }", Values.id(fact));
    }

    private String ask(Viewer viewer, String document, String code) {
        return new Asking(context).ask(viewer, new Wording(document, Map.of("c", code)));
    }

    @Test
    void answersForAHiddenRecordAsForOneThatDoesNotExist() {
        int hidden = 0;
        for (Viewer viewer : RandomViewers.of(graph, SEED)) {
            Oracle oracle = new Oracle(graph, viewer, AccessPage.table("Kind of fact"));
            for (String label : byCode().keySet()) {
                for (Fact fact : graph.of(label).stream()
                        .filter(one -> !oracle.sees(one))
                        .limit(2)
                        .toList()) {
                    assertThat(byCode(viewer, label, fact.code()))
                            .as("%s, %s", viewer, fact)
                            .isEqualTo(byCode(viewer, label, "NONE-1"));
                    assertThat(byId(viewer, fact))
                            .as("%s, %s", viewer, fact)
                            .isEqualTo(byId(viewer, new Fact(label, "NONE-1")))
                            .isEqualTo(byId(viewer, new Fact("Nothing", "NONE-1")));
                    hidden++;
                }
            }
        }
        assertThat(hidden).isGreaterThan(200);
    }

    @Test
    void findsEveryVisibleRecord() {
        for (Viewer viewer : RandomViewers.of(graph, SEED)) {
            Oracle oracle = new Oracle(graph, viewer, AccessPage.table("Kind of fact"));
            byCode().keySet().stream()
                    .flatMap(label ->
                            graph.of(label).stream().filter(oracle::sees).limit(2))
                    .forEach(fact -> assertThat(byCode(viewer, fact.label(), fact.code()))
                            .as("%s, %s", viewer, fact)
                            .contains(Values.id(fact)));
        }
    }

    @Test
    void listsNoImportsToThoseWhoMayNotSeeThem() {
        String document = "{ imports { totalCount edges { node { importId } } pageInfo { startCursor hasNextPage } } }";
        for (Viewer viewer : RandomViewers.of(graph, SEED)) {
            String answer = new Asking(context).ask(viewer, new Wording(document, Map.of()));
            if (viewer.role() == Role.ADMINISTRATOR) {
                assertThat(answer).contains("\"totalCount\" : 2");
            } else {
                assertThat(answer).contains("\"totalCount\" : 0", "\"edges\" : [ ]", "\"startCursor\" : null");
            }
        }
    }

    @Test
    void refusesSingleCasesToAnAnalystWithoutAPurposeWhateverThereIs() {
        for (String label : byCode().keySet()) {
            Fact fact = graph.of(label).get(0);
            String found = byCode(UNSAID, label, fact.code());
            if (model.node(label).isCaseLevel()) {
                assertThat(found).contains("PURPOSE_REQUIRED").isEqualTo(byCode(UNSAID, label, "NONE-1"));
                assertThat(byId(UNSAID, fact))
                        .contains("PURPOSE_REQUIRED")
                        .isEqualTo(byId(UNSAID, new Fact(label, "N-1")));
            } else {
                assertThat(found).doesNotContain("PURPOSE_REQUIRED");
            }
        }
    }

    @Test
    void refusesAnAnalystWithoutAPurposeWhereverSingleCasesAreComeTo() {
        Stream.of(
                        "{ institutions(first: 0) { edges { node { ledCases { totalCount } } } } }",
                        "{ indicators(first: 1) { edges { node { observations { edges { cursor } } } } } }",
                        "{ students { pageInfo { hasNextPage } } }",
                        "{ referralFlows { count } }")
                .forEach(document -> assertThat(new Asking(context).ask(UNSAID, new Wording(document, Map.of())))
                        .contains("PURPOSE_REQUIRED"));
    }

    @Test
    void hasNoNodeOfALabelThatTheServiceKeepsForItself() {
        Fact revision = graph.of("Revision").get(0);
        assertThat(RandomViewers.of(graph, SEED))
                .allSatisfy(viewer ->
                        assertThat(byId(viewer, revision)).isEqualTo(byId(viewer, new Fact("Nothing", "NONE-1"))));
    }
}
