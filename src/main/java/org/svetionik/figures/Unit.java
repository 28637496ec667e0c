package org.svetionik.figures;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One referral or decision, as it is counted.
 *
 * @param values the code of each dimension that has one value
 * @param groups the indicator groups observed on the student
 * @param course what became of it; empty for decisions
 */
record Unit(
        Map<StatisticsDimension, String> values,
        Set<String> groups,
        Map<FlowPart, Boolean> course,
        @Nullable Double hours) {

    private static final String NATIONAL = "NATIONAL";

    /** The unit of a row of referralsOfYear or decisionsOfYear. */
    static Unit of(Map<String, Object> row, Map<String, String> sectorOfKind) {
        Map<StatisticsDimension, String> values = new EnumMap<>(StatisticsDimension.class);
        values.put(StatisticsDimension.QUARTER, "Q" + row.get("quarter"));
        values.put(StatisticsDimension.SECTOR, sector(row.get("originKind"), sectorOfKind));
        values.put(StatisticsDimension.DISTRICT, text(row.get("originDistrict"), NATIONAL));
        values.put(StatisticsDimension.FORM, form(row.get("forms")));
        values.put(StatisticsDimension.AGE_GROUP, ageGroup(row));
        values.put(StatisticsDimension.SEX, text(row.get("sex"), "UNKNOWN"));
        if (row.containsKey("outcome")) {
            values.put(StatisticsDimension.OUTCOME, text(row.get("outcome"), ""));
        } else {
            values.put(StatisticsDimension.RECEIVER_SECTOR, sector(row.get("receiverKind"), sectorOfKind));
            values.put(StatisticsDimension.RECEIVER_DISTRICT, text(row.get("receiverDistrict"), NATIONAL));
        }
        Set<String> groups = new HashSet<>();
        ((List<?>) Objects.requireNonNull(row.get("groups"))).forEach(group -> groups.add(String.valueOf(group)));
        return new Unit(values, groups, FlowPart.course(row), (Double) row.get("hours"));
    }

    String value(StatisticsDimension dimension) {
        return Objects.requireNonNull(values.get(dimension), dimension::name);
    }

    boolean has(FlowPart part) {
        return course.getOrDefault(part, false);
    }

    private static String text(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : (String) value;
    }

    private static String sector(@Nullable Object kind, Map<String, String> sectorOfKind) {
        return sectorOfKind.getOrDefault(text(kind, "OTHER"), "OTHER");
    }

    private static String form(@Nullable Object forms) {
        Set<?> named = forms == null ? Set.of() : new HashSet<>((List<?>) forms);
        if (named.isEmpty()) {
            return "NOT_STATED";
        }
        return named.size() > 1 ? "MULTIPLE" : (String) named.iterator().next();
    }

    private static String ageGroup(Map<String, Object> row) {
        Long born = (Long) row.get("birthYear");
        return born == null
                ? AgeGroup.ADULT.name()
                : AgeGroup.of((Long) Objects.requireNonNull(row.get("year")) - born)
                        .name();
    }
}
