package org.svetionik.connections;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Inputs;
import org.svetionik.records.RecordReference;
import org.svetionik.wording.Words;

/** What lies around a record, ready to be drawn: the type Neighbourhood of the schema. */
record Neighbourhood(List<DrawnRecord> records, List<DrawnLink> links, List<NotDrawn> notDrawn, Explanation why) {

    private static final String FORMULA =
            "distance(record) = 0; distance(x) = 1 + least distance(y) over links x - y, at most depth;"
                    + " drawn of each kind at a distance: the first limit by code";

    /** Records of one kind that one role leads to at one distance, and that are not drawn. */
    record NotDrawn(int distance, String kind, String role, Words words, long count) {

        private String key() {
            return distance + " " + kind + " " + role;
        }
    }

    /** Of what {@link org.svetionik.graph.Surroundings#around} tells under some conditions. */
    static Neighbourhood of(Map<String, Object> row, List<Explanation.Condition> conditions, Instant now) {
        List<DrawnRecord> records = records((List<?>) Objects.requireNonNull(row.get("layers")));
        List<NotDrawn> notDrawn = notDrawn((List<?>) Objects.requireNonNull(row.get("cuts")));
        Explanation why = new Explained("neighbourhood", 1, FORMULA)
                .excluding(
                        "NOT_DRAWN",
                        notDrawn.stream().mapToLong(NotDrawn::count).sum())
                .of(records.size(), conditions, now, Inputs.ofTheStore(now));
        return new Neighbourhood(records, Drawing.links(Objects.requireNonNull(row.get("links"))), notDrawn, why);
    }

    private static List<DrawnRecord> records(List<?> layers) {
        List<DrawnRecord> records = new ArrayList<>();
        for (int distance = 0; distance < layers.size(); distance++) {
            for (Object node : (List<?>) layers.get(distance)) {
                records.add(Drawing.record((Map<?, ?>) node, distance));
            }
        }
        records.sort(Comparator.comparingInt(DrawnRecord::distance)
                .thenComparing(DrawnRecord::reference, Comparator.comparing(RecordReference::key)));
        return List.copyOf(records);
    }

    private static List<NotDrawn> notDrawn(List<?> cuts) {
        List<NotDrawn> notDrawn = new ArrayList<>();
        for (int layer = 0; layer < cuts.size(); layer++) {
            for (Object cut : (List<?>) cuts.get(layer)) {
                NotDrawn one = notDrawn((Map<?, ?>) cut, layer + 1);
                if (one.count > 0) {
                    notDrawn.add(one);
                }
            }
        }
        notDrawn.sort(Comparator.comparing(NotDrawn::key));
        return List.copyOf(notDrawn);
    }

    private static NotDrawn notDrawn(Map<?, ?> cut, int distance) {
        String role = String.valueOf(cut.get("type"));
        return new NotDrawn(
                distance,
                RecordKinds.of(String.valueOf(cut.get("label"))),
                role,
                Drawing.role(role),
                ((Number) Objects.requireNonNull(cut.get("count"))).longValue());
    }
}
