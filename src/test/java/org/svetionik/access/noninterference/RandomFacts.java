package org.svetionik.access.noninterference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;
import org.svetionik.model.Property;
import org.svetionik.model.PropertyType;
import org.svetionik.model.Vocabulary;

/** Makes facts of any label with random values, as the model describes them. */
final class RandomFacts {

    private static final List<String> WORDS = List.of("Bor", "Čačak", "Niš", "Vranje", "Užice");

    private final GraphModel model;
    private final Graph graph;
    private final Draw draw;

    RandomFacts(GraphModel model, Graph graph, Draw draw) {
        this.model = model;
        this.graph = graph;
        this.draw = draw;
    }

    /** A new fact of a label; what is given is not drawn. */
    Fact add(String label, Map<String, Object> given) {
        Fact fact = new Fact(label, draw.code(label.substring(0, 3).toUpperCase(Locale.ROOT)));
        NodeType type = model.node(label);
        Map<String, Object> values = new TreeMap<>();
        type.properties().forEach((name, property) -> {
            if (property.required() || draw.chance(0.6)) {
                values.put(name, value(property));
            }
        });
        values.putAll(given);
        values.put(fact.key(), fact.code());
        values.computeIfPresent("searchText", (name, text) -> searchText(values));
        if (!label.equals("Import") && draw.chance(0.8)) {
            values.putAll(provenance());
        }
        return graph.add(fact, values);
    }

    private static String searchText(Map<String, Object> values) {
        Object name = values.containsKey("name") ? values.get("name") : values.get("nameSrLatn");
        return String.valueOf(name)
                .toLowerCase(Locale.ROOT)
                .replace('č', 'c')
                .replace('š', 's')
                .replace('ž', 'z');
    }

    Object value(Property property) {
        String vocabulary = property.vocabulary();
        if (vocabulary != null) {
            Vocabulary words = model.vocabulary(vocabulary);
            return property.type() == PropertyType.LIST
                    ? draw.some(words.values().keySet(), 3)
                    : draw.one(words.values().keySet());
        }
        return switch (property.type()) {
            case INTEGER ->
                property.minimum() == null
                        ? 1 + draw.upTo(3)
                        : property.minimum().intValue() + draw.upTo(3);
            case NUMBER -> 20.5 + draw.upTo(3);
            case BOOLEAN -> draw.chance(0.5);
            case DATE -> draw.day();
            case DATETIME -> draw.moment();
            case LIST -> draw.some(List.of("sr", "en"), 2);
            default -> draw.one(WORDS);
        };
    }

    private Map<String, Object> provenance() {
        return Map.of(
                "importId",
                draw.one(graph.of("Import")).code(),
                "importFile",
                "facts.csv",
                "importLine",
                2 + draw.upTo(8),
                "importedAt",
                draw.moment());
    }
}
