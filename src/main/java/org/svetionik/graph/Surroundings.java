package org.svetionik.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import reactor.core.publisher.Mono;

/**
 * Reads what lies around one record or between two, by one statement and as far as the viewer may see it: a record is met only where it is
 * visible, and a link where both of its records are. Nodes come as maps of {@code label}, {@code code}, {@code kind} and names, links as maps
 * of {@code type}, the nodes at {@code tail} and {@code head}, {@code part} and the days {@code since} and {@code until}.
 */
@Component
public class Surroundings {

    private final GraphModel model;
    private final AccessMatrix matrix;
    private final Statements statements;

    Surroundings(GraphModel model, AccessMatrix matrix, Statements statements) {
        this.model = model;
        this.matrix = matrix;
        this.statements = statements;
    }

    /**
     * What lies around a record: {@code layers}, the record itself and then what is so many links away; {@code cuts}, for each layer how many
     * records it leaves out, by their label and the type of relationship; and {@code links} among all. Empty where there is no such
     * record that the viewer may see.
     *
     * @param labels of the records that are met
     * @param limit how many of a label a layer keeps
     */
    public Mono<Map<String, Object>> around(
            String id, int depth, List<String> labels, int limit, DataFetchingEnvironment environment) {
        Compilation compilation = new Compilation(model, matrix, Asker.of(environment));
        return Mono.justOrEmpty(record(id))
                .map(record -> new SurroundingCypher(model, compilation, record.label(), labels, limit)
                        .text(record.key(), depth))
                .flatMap(text -> read(text, compilation, environment));
    }

    /**
     * What may lie on a way of at most six links between two records: {@code nodes} and {@code links}, and how many links each step
     * {@code read}, one more than {@code most} where it stopped. Empty where either is no record that the viewer may see.
     *
     * @param labels of the records between them
     */
    public Mono<Map<String, Object>> between(
            String from, String to, List<String> labels, int most, DataFetchingEnvironment environment) {
        Compilation compilation = new Compilation(model, matrix, Asker.of(environment));
        return Mono.justOrEmpty(record(from)
                        .flatMap(one -> record(to)
                                .map(other -> new BetweenCypher(model, compilation, one.label(), other.label(), labels)
                                        .text(one.key(), other.key(), most))))
                .flatMap(text -> read(text, compilation, environment));
    }

    private Optional<GlobalId> record(String id) {
        return GlobalId.decoded(id)
                .filter(global -> model.nodes().containsKey(global.label()))
                .filter(global -> !model.node(global.label()).access().kind().equals("INTERNAL"));
    }

    private Mono<Map<String, Object>> read(String text, Compilation compilation, DataFetchingEnvironment environment) {
        Viewer viewer = Asker.of(environment);
        if (compilation.isRecorded()) {
            Asker.trail(environment).touch();
        }
        return statements
                .read(viewer, text, compilation.parameters())
                .flatMap(rows -> Mono.justOrEmpty(rows.stream().findFirst()))
                .map(Surroundings::told);
    }

    /** The same with the nodes of each link in place of their ids in the store, and its days. */
    private static Map<String, Object> told(Map<String, Object> row) {
        Map<Object, Map<?, ?>> nodes = new HashMap<>();
        Stream<?> all = row.get("layers") instanceof List<?> layers
                ? layers.stream().flatMap(layer -> ((List<?>) layer).stream())
                : ((List<?>) Objects.requireNonNull(row.get("nodes"))).stream();
        all.map(node -> (Map<?, ?>) node).forEach(node -> nodes.put(node.get("id"), node));
        Map<String, Object> told = new HashMap<>(row);
        told.put(
                "links",
                ((List<?>) Objects.requireNonNull(row.get("links")))
                        .stream()
                                .map(link -> told((Map<?, ?>) link, nodes))
                                .filter(link -> !link.isEmpty())
                                .toList());
        return told;
    }

    /** None for a link whose ends are not both among the nodes. */
    private static Map<String, Object> told(Map<?, ?> link, Map<Object, Map<?, ?>> nodes) {
        Map<?, ?> tail = nodes.get(link.get("tail"));
        Map<?, ?> head = nodes.get(link.get("head"));
        if (tail == null || head == null) {
            return Map.of();
        }
        Map<String, Object> told =
                new HashMap<>(Map.of("type", Objects.requireNonNull(link.get("type")), "tail", tail, "head", head));
        put(told, "part", link.get("part"));
        put(told, "since", LinkDays.day(LinkDays.SINCE, link, tail, head));
        put(told, "until", LinkDays.day(LinkDays.UNTIL, link, tail, head));
        return told;
    }

    private static void put(Map<String, Object> told, String name, @Nullable Object value) {
        if (value != null) {
            told.put(name, value);
        }
    }

    /** Notes that a record is shown, where it is one that tells about a single student or case. */
    public void note(Trail trail, String label, String code) {
        if (model.node(label).isCaseLevel()) {
            trail.read(label, List.of(code));
        }
    }
}
