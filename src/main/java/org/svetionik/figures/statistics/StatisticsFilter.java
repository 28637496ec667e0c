package org.svetionik.figures.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.figures.Cube;
import org.svetionik.figures.StatisticsDimension;
import org.svetionik.graph.BadRequest;

/** Which cells are shown; what is absent asks nothing. It never changes what a cell counts. */
record StatisticsFilter(
        @Nullable List<Integer> years, @Nullable List<Values> values) {

    static final StatisticsFilter NONE = new StatisticsFilter(null, null);

    /** Some codes of one dimension. */
    record Values(StatisticsDimension dimension, List<String> codes) {}

    /** Refuses a condition on what is not among the dimensions asked for. */
    void refuseOthersThan(Cube cube) {
        conditions().stream()
                .map(Values::dimension)
                .filter(dimension -> !cube.has(dimension))
                .findFirst()
                .ifPresent(dimension -> {
                    throw new BadRequest(
                            "CUBE",
                            "filter names " + dimension + ", which is not among dimensions. Add it there, or leave it");
                });
    }

    boolean admits(Cube cube, List<String> values) {
        return conditions().stream()
                .allMatch(condition ->
                        condition.codes().contains(values.get(cube.dimensions().indexOf(condition.dimension()))));
    }

    private List<Values> conditions() {
        return values == null ? List.of() : values;
    }
}
