package org.svetionik.figures.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;
import org.svetionik.explanation.Explanation.Exclusion;
import org.svetionik.explanation.Inputs;
import org.svetionik.figures.StatisticsDimension;
import org.svetionik.figures.StatisticsTable;
import org.svetionik.wording.Texts;

/** Explains statistics. It says no number that they withhold. */
final class StatisticsReason {

    private static final Texts TEXTS = Texts.of("/figures/definitions");
    private static final String FORMULA =
            "count = records of the year in the cell, null where 0 < count < threshold and where a suppressed"
                    + " one could else be found within less than threshold; share = count / total, total >= 20,"
                    + " with the Wilson interval of 95 per cent";
    private static final List<String> SOURCES =
            List.of("Wilson 1927", "Dobra and Fienberg 2000", "Cox 1995", "Edmonds and Karp 1972");

    private final StatisticsTable table;
    private final Map<String, String> conditions = new LinkedHashMap<>();

    StatisticsReason(StatisticsTable table, List<StatisticsDimension> dimensions, StatisticsFilter filter) {
        this.table = table;
        conditions.put("table", table.name());
        conditions.put("dimensions", dimensions.toString());
        conditions.put("years", filter.years() == null ? "all" : String.valueOf(filter.years()));
        conditions.put("values", filter.values() == null ? "all" : String.valueOf(filter.values()));
    }

    /**
     * The explanation of an answer.
     *
     * @param totals of each release, null where the total is suppressed
     */
    Explanation of(List<@Nullable Long> totals, Stream<String> ruleSets, Inputs inputs) {
        return new Explanation(
                "statistics-" + table.name().toLowerCase(Locale.ROOT) + "/1",
                TEXTS.words(table + ".meaning", Map.of()),
                FORMULA,
                SOURCES,
                Explanation.conditions(conditions),
                sum(totals),
                Stream.of("OTHER_YEAR", "RECORDED_LATER")
                        .map(reason -> new Exclusion(reason, TEXTS.words("excluded." + reason, Map.of()), null))
                        .toList(),
                inputs.takenAt(),
                ruleSets.distinct().sorted().collect(Collectors.joining(", ")),
                inputs);
    }

    /** Each of them is told elsewhere, so that their sum tells no more. */
    private static @Nullable Long sum(List<@Nullable Long> totals) {
        return totals.contains(null)
                ? null
                : totals.stream().mapToLong(Objects::requireNonNull).sum();
    }
}
