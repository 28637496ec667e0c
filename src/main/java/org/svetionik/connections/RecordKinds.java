package org.svetionik.connections;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The kinds of records that can be drawn, as the enum RecordKind has them, and their labels. */
final class RecordKinds {

    private static final Pattern WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Map<String, String> LABELS = labels();

    /** Through what ways lead unless something else is asked for: whom cases are about, and what they share. */
    static final List<String> BETWEEN = List.of("CASE", "LINKED_ENTITY", "STUDENT");

    private RecordKinds() {}

    private static Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        Stream.of(
                        "Agreement",
                        "Assessment",
                        "Case",
                        "Decision",
                        "District",
                        "Indicator",
                        "Institution",
                        "LinkedEntity",
                        "Material",
                        "Measure",
                        "Meeting",
                        "Municipality",
                        "Observation",
                        "Referral",
                        "Student",
                        "Training")
                .forEach(label -> labels.put(of(label), label));
        return labels;
    }

    /** {@return the kind of a label} */
    static String of(String label) {
        return WORD.matcher(label).replaceAll("_").toUpperCase(Locale.ROOT);
    }

    /** {@return the labels of some kinds, or of all where none are named} */
    static List<String> labels(@Nullable List<String> kinds) {
        return LABELS.entrySet().stream()
                .filter(kind -> kinds == null || kinds.contains(kind.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
