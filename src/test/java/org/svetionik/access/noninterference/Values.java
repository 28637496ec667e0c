package org.svetionik.access.noninterference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws what a stranger might put into a question: values of records that exist, hidden ones as often as visible ones, and of such as do
 * not exist. Knows how ids and cursors are made, as whoever has seen two of them does.
 */
final class Values {

    private static final JsonMapper JSON = new JsonMapper();

    private final Graph graph;
    private final Draw draw;

    Values(Graph graph, Draw draw) {
        this.graph = graph;
        this.draw = draw;
    }

    Draw draw() {
        return draw;
    }

    String code(String label) {
        return graph.of(label).isEmpty() || draw.chance(0.1)
                ? "NONE-" + draw.upTo(9)
                : draw.one(graph.of(label)).code();
    }

    /** The id of a record, but of no import: those are asked for apart. */
    String id() {
        return id(draw.one(graph.facts().stream()
                .filter(fact -> !fact.label().equals("Import"))
                .toList()));
    }

    static String id(Fact fact) {
        return encoded(fact.label() + ":" + fact.code());
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    /** The place of some record in an order, as if a page had ended with it. */
    String cursor(String label, String property, List<String> onTie) {
        if (graph.of(label).isEmpty() || draw.chance(0.03)) {
            return "nonsense";
        }
        Fact fact = draw.one(graph.of(label));
        List<Object> keys = new ArrayList<>();
        if (!property.isEmpty() && !property.equals(fact.key())) {
            keys.add(graph.properties(fact).getOrDefault(property, ""));
        }
        keys.add(fact.code());
        onTie.forEach(name -> keys.add(onAnyTie(name)));
        return encoded(
                JSON.writeValueAsString(keys.stream().map(String::valueOf).toList()));
    }

    private Object onAnyTie(String property) {
        List<Object> known = Stream.concat(
                        graph.ties().stream().map(Tie::properties), Stream.of(Map.<String, Object>of()))
                .map(properties -> properties.getOrDefault(property, ""))
                .filter(value -> !value.equals(""))
                .toList();
        return known.isEmpty() ? "1" : draw.one(known);
    }

    /** A value that some record of a label has. */
    Object value(String label, String property) {
        List<Object> known = graph.of(label).stream()
                .map(fact -> graph.properties(fact).getOrDefault(property, ""))
                .filter(value -> !value.equals(""))
                .toList();
        return known.isEmpty() || draw.chance(0.05) ? "NONE" : draw.one(known);
    }

    /** Values that some records have, as texts. */
    List<String> values(String label, String property) {
        TreeSet<String> some = new TreeSet<>();
        for (int i = draw.upTo(3); i >= 0; i--) {
            some.add(String.valueOf(value(label, property)));
        }
        return List.copyOf(some);
    }
}
