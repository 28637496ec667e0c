package org.svetionik.figures.statistics;

import java.util.List;
import java.util.stream.Stream;
import org.svetionik.explanation.Explanation;
import org.svetionik.figures.StatisticsDimension;
import org.svetionik.figures.StatisticsTable;

/** An answer: which releases it rests on, by which rules, and its cells. */
record Statistics(
        StatisticsTable table,
        List<StatisticsDimension> dimensions,
        List<ReadRelease> releases,
        List<StatisticsCell> cells,
        Explanation why) {

    /** What a table or dimension means. */
    record Definition(String name, String text) {}

    /** {@return the definitions of the table, then of each dimension} */
    public List<Definition> definitions() {
        return Stream.concat(
                        Stream.of(new Definition(table.name(), table.definition())),
                        dimensions.stream().map(dimension -> new Definition(dimension.name(), dimension.definition())))
                .toList();
    }
}
