package org.svetionik.access.noninterference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A random document with the variables that it leaves open, so that many questions share one shape.
 *
 * @param root the root field that it asks
 * @param label whose records the root field gives; empty where it is for any or none
 */
record Question(String root, String label, String body, List<String> fragments, Map<String, Slot> slots) {

    Question {
        fragments = List.copyOf(fragments);
        slots = Map.copyOf(slots);
    }

    String document() {
        String variables = new TreeMap<>(slots)
                .entrySet().stream()
                        .map(slot ->
                                "$" + slot.getKey() + ": " + slot.getValue().type())
                        .collect(Collectors.joining(", "));
        return "query" + (variables.isEmpty() ? "" : "(" + variables + ")") + " { " + body + " }\n"
                + String.join("\n", fragments);
    }

    Map<String, Object> variables(Values values) {
        Map<String, Object> drawn = new TreeMap<>();
        new TreeMap<>(slots)
                .forEach((name, slot) -> drawn.put(name, slot.value().from(values)));
        return drawn;
    }
}
