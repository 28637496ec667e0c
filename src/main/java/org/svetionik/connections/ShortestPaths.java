package org.svetionik.connections;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Inputs;
import org.svetionik.records.RecordReference;

/** The shortest ways between two records: the type ShortestPaths of the schema. */
record ShortestPaths(List<Path> paths, Explanation why) {

    /** No way has more links. */
    static final int LONGEST = 6;

    private static final String FORMULA =
            "length = links on a way; the k least lengths over ways of no record twice, 1 <= length <= 6";

    /** A way over records of which none comes twice. */
    record Path(List<DrawnRecord> records, List<Step> steps) {

        /** {@return how many links it has} */
        public int length() {
            return steps.size();
        }
    }

    /** All links between two records that follow each other on a way. */
    record Step(String from, String to, List<DrawnLink> links) {}

    /**
     * The ways that lead over what {@link org.svetionik.graph.Surroundings#between} tells.
     *
     * @param asOf links that begin later are left out; null for none
     */
    static ShortestPaths of(
            Map<String, Object> row,
            RecordReference from,
            RecordReference to,
            int k,
            @Nullable LocalDate asOf,
            List<Explanation.Condition> conditions,
            Instant now) {
        Map<RecordReference, DrawnRecord> drawn = new TreeMap<>();
        for (Object node : (List<?>) Objects.requireNonNull(row.get("nodes"))) {
            DrawnRecord one = Drawing.record((Map<?, ?>) node, 0);
            drawn.put(one.reference(), one);
        }
        List<RecordReference> numbered = List.copyOf(drawn.keySet());
        Map<RecordReference, Integer> numbers = new TreeMap<>();
        numbered.forEach(one -> numbers.put(one, numbers.size()));
        Map<List<RecordReference>, List<DrawnLink>> between = new HashMap<>();
        List<Integer> pairs = new ArrayList<>();
        for (DrawnLink link : Drawing.links(Objects.requireNonNull(row.get("links")))) {
            Integer tail = numbers.get(link.tail());
            Integer head = numbers.get(link.head());
            if (tail != null && head != null && link.isBy(asOf)) {
                pairs.addAll(List.of(tail, head));
                between.computeIfAbsent(ends(link.tail(), link.head()), none -> new ArrayList<>())
                        .add(link);
            }
        }
        List<Path> paths = PathGraph.of(numbered.size(), pairs)
                .shortest(
                        Objects.requireNonNull(numbers.get(from)), Objects.requireNonNull(numbers.get(to)), k, LONGEST)
                .stream()
                .map(path -> path(path.stream().map(numbered::get).toList(), drawn, between))
                .toList();
        Explanation why = new Explained("shortest-paths", 1, FORMULA, "Yen 1971")
                .of(paths.size(), conditions, now, Inputs.ofTheStore(now));
        return new ShortestPaths(paths, why);
    }

    private static Path path(
            List<RecordReference> way,
            Map<RecordReference, DrawnRecord> drawn,
            Map<List<RecordReference>, List<DrawnLink>> between) {
        List<DrawnRecord> records = new ArrayList<>();
        List<Step> steps = new ArrayList<>();
        for (RecordReference one : way) {
            if (!records.isEmpty()) {
                RecordReference before = records.get(records.size() - 1).reference();
                steps.add(new Step(before.id(), one.id(), between.getOrDefault(ends(before, one), List.of())));
            }
            records.add(Objects.requireNonNull(drawn.get(one)).at(records.size()));
        }
        return new Path(records, steps);
    }

    private static List<RecordReference> ends(RecordReference one, RecordReference other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }
}
