package org.svetionik.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.svetionik.model.Filter;
import org.svetionik.model.Filter.Operator;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;
import org.svetionik.store.TestStore;

/** What the migrations leave in a store, against what the model asks for. The library's own labels begin with two underscores, and it indexes relationships. */
class ConstraintsIT {

    private static final String CONSTRAINTS = """
            SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties
            WHERE entityType = 'NODE' AND NOT labelsOrTypes[0] STARTS WITH '__'
            RETURN name + ' ' + labelsOrTypes[0] + ' ' + properties[0] AS found, type
            """;
    private static final String INDEXES = """
            SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint
            WHERE entityType = 'NODE' AND owningConstraint IS NULL AND type <> 'LOOKUP' AND NOT labelsOrTypes[0] STARTS WITH '__'
            RETURN name, type, labelsOrTypes[0] AS label, properties
            """;

    private final GraphModel model = GraphModel.load();

    @BeforeAll
    static void migrate() {
        new MigrationsConfiguration().migrations(TestStore.driver()).apply();
    }

    @Test
    void makeEveryKeyUniqueAndNothingElse() {
        List<Record> constraints = rows(CONSTRAINTS);
        assertThat(constraints)
                .allSatisfy(row -> assertThat(row.get("type").asString()).endsWith("UNIQUENESS"));
        assertThat(constraints)
                .extracting(row -> row.get("found").asString())
                .containsExactlyInAnyOrderElementsOf(model.nodes().values().stream()
                        .map(node -> snake(node.label()) + "_" + snake(node.key()) + "_unique " + node.label() + " "
                                + node.key())
                        .toList());
    }

    @Test
    void indexWhatOrdersFiltersAndFinds() {
        assertThat(rows(INDEXES))
                .extracting(row -> index(
                        row.get("type").asString(),
                        row.get("label").asString(),
                        row.get("properties").asList(v -> v.asString())))
                .containsExactlyInAnyOrderElementsOf(model.nodes().values().stream()
                        .flatMap(ConstraintsIT::asked)
                        .toList());
    }

    @Test
    void nameIndexesAfterWhatTheyCover() {
        assertThat(rows(INDEXES)).allSatisfy(row -> {
            List<String> words = new ArrayList<>(List.of(row.get("label").asString()));
            words.addAll(row.get("properties").asList(property -> property.asString()));
            assertThat(row.get("name").asString()).isEqualTo(snake(String.join("_", words)));
        });
    }

    private static Stream<String> asked(NodeType node) {
        Set<String> asked = new TreeSet<>();
        node.orders().forEach(order -> asked.add(index("RANGE", node.label(), List.of(order))));
        node.lookups().forEach(lookup -> asked.add(index("RANGE", node.label(), lookup)));
        node.filters().values().stream()
                .filter(filter -> filter.via().isEmpty() && !filter.property().equals(node.key()))
                .forEach(filter -> asked.add(index(kind(filter), node.label(), List.of(filter.property()))));
        return asked.stream();
    }

    private static String kind(Filter filter) {
        return filter.operator() == Operator.TEXT ? "TEXT" : "RANGE";
    }

    private static String index(String kind, String label, List<String> properties) {
        return kind + " " + label + properties;
    }

    private static String snake(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private static List<Record> rows(String cypher) {
        return TestStore.driver().executableQuery(cypher).execute().records();
    }
}
