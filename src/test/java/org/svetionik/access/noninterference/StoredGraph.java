package org.svetionik.access.noninterference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Session;
import org.neo4j.driver.Values;
import org.svetionik.store.TestStore;

/** Puts a graph in the place of whatever the store of the tests holds, the catalogue of the migrations included. */
final class StoredGraph {

    private static final List<Path> SEEDS = List.of(
            Path.of("cypher", "migrations", "V003__Seed_indicator_sets.cypher"),
            Path.of("cypher", "migrations", "V010__Seed_catalogue_entries.cypher"));

    private StoredGraph() {}

    static void put(Graph graph) {
        try (Session session = TestStore.driver().session()) {
            session.executeWriteWithoutResult(transaction -> {
                transaction
                        .run("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                        .consume();
                List<Fact> facts = new ArrayList<>(graph.facts());
                List<Object> ids = transaction
                        .run(
                                """
                                UNWIND $facts AS fact
                                CREATE (n:$(fact.labels))
                                SET n = fact.properties
                                RETURN elementId(n) AS id""",
                                Values.parameters(
                                        "facts",
                                        facts.stream()
                                                .map(fact -> Map.of(
                                                        "labels",
                                                        labels(graph, fact),
                                                        "properties",
                                                        graph.properties(fact)))
                                                .toList()))
                        .list(row -> row.get("id").asObject());
                transaction
                        .run("""
                        UNWIND $ties AS tie
                        MATCH (a) WHERE elementId(a) = tie.from
                        MATCH (b) WHERE elementId(b) = tie.to
                        CREATE (a)-[r:$(tie.type)]->(b)
                        SET r = tie.properties""", Values.parameters("ties", ties(graph, facts, ids)))
                        .consume();
            });
        }
    }

    /** The same, and every fact and tie that does not say when it was recorded was so at one moment: histories rest on that. */
    static void putRecorded(Graph graph) {
        put(graph);
        try (Session session = TestStore.driver().session()) {
            for (String found :
                    List.of("MATCH (fact) WHERE NOT fact:__Neo4jMigration AND", "MATCH ()-[fact]->() WHERE")) {
                session.run(found + " fact.importedAt IS NULL SET fact.importedAt = datetime('2026-01-01T00:00:00Z')")
                        .consume();
            }
        }
    }

    /** Leaves what the migrations made, as the other tests expect it. */
    static void restoreTheCatalogue() {
        put(new Graph());
        try (Session session = TestStore.driver().session()) {
            for (Path seed : SEEDS) {
                for (String statement : Files.readString(seed).split(";\n", -1)) {
                    if (!statement.isBlank()) {
                        session.run(statement).consume();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> labels(Graph graph, Fact fact) {
        if (!fact.label().equals("Institution")) {
            return List.of(fact.label());
        }
        boolean school = "SCHOOL".equals(graph.properties(fact).get("kind"));
        return List.of(fact.label(), school ? "School" : "Agency");
    }

    private static List<Map<String, Object>> ties(Graph graph, List<Fact> facts, List<Object> ids) {
        Map<Fact, Object> idOf = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            idOf.put(facts.get(i), ids.get(i));
        }
        return graph.ties().stream()
                .map(tie -> Map.of(
                        "type", tie.type(),
                        "from", idOf.getOrDefault(tie.from(), ""),
                        "to", idOf.getOrDefault(tie.to(), ""),
                        "properties", tie.properties()))
                .toList();
    }
}
