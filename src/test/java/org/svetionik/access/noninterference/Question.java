package org.svetionik.access.noninterference;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A random document with the variables that it leaves open, so that many questions share one shape. */
record Question(List<Root> roots, String body, List<String> fragments, Map<String, Slot> slots) {

    Question {
        roots = List.copyOf(roots);
        fragments = List.copyOf(fragments);
        slots = Map.copyOf(slots);
    }

    private String document() {
        String variables = new TreeMap<>(slots)
                .entrySet().stream()
                        .map(slot ->
                                "$" + slot.getKey() + ": " + slot.getValue().type())
                        .collect(Collectors.joining(", "));
        return "query" + (variables.isEmpty() ? "" : "(" + variables + ")") + " { " + body + " }\n"
                + String.join("\n", fragments);
    }

    Wording worded(Values values) {
        Map<String, Object> drawn = new TreeMap<>();
        new TreeMap<>(slots)
                .forEach((name, slot) -> drawn.put(name, slot.value().from(values)));
        return new Wording(document(), drawn);
    }
}
