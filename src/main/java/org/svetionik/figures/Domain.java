package org.svetionik.figures;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.GraphModel;

/** The values of every dimension, whether or not they occur, so that none is told by its absence. */
record Domain(Map<StatisticsDimension, SortedMap<String, @Nullable Label>> values) {

    /** The values of the vocabularies, and those that rows of valuesWithNames name. */
    static Domain of(GraphModel model, List<Map<String, Object>> named) {
        Map<StatisticsDimension, SortedMap<String, @Nullable Label>> values = new EnumMap<>(StatisticsDimension.class);
        put(values, StatisticsDimension.QUARTER, List.of("Q1", "Q2", "Q3", "Q4"));
        put(values, StatisticsDimension.SECTOR, codes(model, "Sector"));
        put(values, StatisticsDimension.RECEIVER_SECTOR, codes(model, "Sector"));
        put(values, StatisticsDimension.FORM, codes(model, "ExploitationForm"));
        put(values, StatisticsDimension.FORM, List.of("MULTIPLE", "NOT_STATED"));
        put(
                values,
                StatisticsDimension.AGE_GROUP,
                Arrays.stream(AgeGroup.values()).map(Enum::name).toList());
        put(values, StatisticsDimension.SEX, codes(model, "Sex"));
        put(values, StatisticsDimension.OUTCOME, codes(model, "Outcome"));
        put(values, StatisticsDimension.DISTRICT, List.of("NATIONAL"));
        put(values, StatisticsDimension.INDICATOR_GROUP, List.of());
        named.forEach(row -> Objects.requireNonNull(
                        values.get(StatisticsDimension.valueOf((String) Objects.requireNonNull(row.get("dimension")))))
                .put((String) Objects.requireNonNull(row.get("code")), new Label((String) row.get("srLatn"), (String)
                        row.get("en"))));
        values.put(StatisticsDimension.RECEIVER_DISTRICT, of(values, StatisticsDimension.DISTRICT));
        return new Domain(values);
    }

    private static void put(
            Map<StatisticsDimension, SortedMap<String, @Nullable Label>> values,
            StatisticsDimension dimension,
            Collection<String> codes) {
        codes.forEach(code ->
                values.computeIfAbsent(dimension, none -> new TreeMap<>()).put(code, null));
        values.computeIfAbsent(dimension, none -> new TreeMap<>());
    }

    private static Collection<String> codes(GraphModel model, String vocabulary) {
        return model.vocabulary(vocabulary).values().keySet();
    }

    private static SortedMap<String, @Nullable Label> of(
            Map<StatisticsDimension, SortedMap<String, @Nullable Label>> values, StatisticsDimension dimension) {
        return Objects.requireNonNull(values.get(dimension));
    }

    List<String> codes(StatisticsDimension dimension) {
        return List.copyOf(of(values, dimension).keySet());
    }

    /** {@return the names of those values of a dimension that have any} */
    Map<String, Label> labels(StatisticsDimension dimension) {
        Map<String, Label> labels = new TreeMap<>();
        of(values, dimension).forEach((code, label) -> {
            if (label != null) {
                labels.put(code, label);
            }
        });
        return labels;
    }
}
