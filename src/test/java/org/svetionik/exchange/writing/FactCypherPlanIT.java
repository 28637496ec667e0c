package org.svetionik.exchange.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;
import org.springframework.beans.factory.annotation.Autowired;
import org.svetionik.exchange.OnAStore;
import org.svetionik.exchange.tables.BoundTable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.tables.Column.Part;
import org.svetionik.model.GraphModel;

/** Every statement of an import or export finds its nodes by the index of a key, whatever the size of the store. */
@OnAStore
class FactCypherPlanIT {

    private static final GraphModel MODEL = GraphModel.load();
    private static final Map<String, Object> PARAMETERS =
            Map.of("keys", List.of(), "rows", List.of(), "codes", List.of());

    @Autowired
    private Driver driver;

    static List<String> tables() {
        return List.copyOf(MODEL.tables().keySet());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void findsNodesByTheirKeys(String name) {
        BoundTable table = BoundTable.named(MODEL, name);
        FactCypher cypher = FactCypher.of(table);
        assertThat(Stream.of(
                                Stream.of(cypher.read(), cypher.readAll(), cypher.create(), cypher.update()),
                                table.references().map(column -> new ReferredNodes(MODEL, table, column).cypher()),
                                ofNodes(cypher, table))
                        .flatMap(statements -> statements))
                .allSatisfy(statement -> assertThat(operators(plan(statement)))
                        .as(statement)
                        .noneMatch(operator -> operator.startsWith("AllNodesScan")
                                || operator.startsWith("NodeByLabelScan")
                                || operator.contains("RelationshipTypeScan")
                                || operator.startsWith("NodeHashJoin")));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void exportsInTheOrderOfTheIndexWithoutSortingTheTable(String name) {
        String readAll = FactCypher.of(BoundTable.named(MODEL, name)).readAll();
        assertThat(operators(plan(readAll))).noneMatch(operator -> operator.startsWith("Sort"));
    }

    private static Stream<String> ofNodes(FactCypher cypher, BoundTable table) {
        if (!(cypher instanceof NodeCypher node)) {
            return Stream.empty();
        }
        Stream<Column> links = table.columns(Part.LINK).stream();
        return Stream.concat(links.map(node::relink), node.subtypes().stream().map(node::relabel));
    }

    private Plan plan(String statement) {
        try (Session session = driver.session()) {
            return session.run("EXPLAIN " + statement, PARAMETERS).consume().plan();
        }
    }

    private static List<String> operators(Plan plan) {
        return Stream.concat(
                        Stream.of(plan.operatorType()),
                        plan.children().stream().flatMap(child -> operators(child).stream()))
                .toList();
    }
}
