package org.svetionik.figures;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.svetionik.figures.suppression.Axis;
import org.svetionik.figures.suppression.Crossing;
import org.svetionik.figures.suppression.Family;

/**
 * Counts the units of a year into the family of its cubes. Each indicator group is an axis of its own, those who have it and those who do
 * not: both are protected, the first alone is shown.
 */
final class Tally {

    static final String HAS = "HAS";
    private static final String HAS_NOT = "HAS_NOT";

    private final StatisticsTable table;
    private final Domain domain;
    private final List<Unit> units;
    private final Map<String, Axis> axes = new HashMap<>();

    Tally(StatisticsTable table, Domain domain, List<Unit> units) {
        this.table = table;
        this.domain = domain;
        this.units = units;
    }

    Family family() {
        List<Axis> counted = Cube.single(table)
                .map(cube -> cube.dimensions().get(0))
                .flatMap(this::axesOf)
                .toList();
        counted.forEach(axis -> axes.put(axis.name(), axis));
        List<Crossing> crossings = Cube.pairs(table).flatMap(this::crossingsOf).toList();
        return new Family(units.size(), counted, crossings);
    }

    /** The name of the axis on which a cell of a dimension is, its value within a group. */
    static String axis(StatisticsDimension dimension, String value) {
        return dimension == StatisticsDimension.INDICATOR_GROUP ? dimension + " " + value : dimension.name();
    }

    private Stream<Axis> axesOf(StatisticsDimension dimension) {
        if (dimension == StatisticsDimension.INDICATOR_GROUP) {
            return domain.codes(dimension).stream()
                    .map(group -> axis(axis(dimension, group), false, List.of(HAS, HAS_NOT), has(group)));
        }
        return Stream.of(
                axis(dimension.name(), dimension.isPlace(), domain.codes(dimension), unit -> unit.value(dimension)));
    }

    private static Function<Unit, String> has(String group) {
        return unit -> unit.groups().contains(group) ? HAS : HAS_NOT;
    }

    private Axis axis(String name, boolean place, List<String> codes, Function<Unit, String> value) {
        long[] counts = new long[codes.size()];
        units.forEach(unit -> counts[index(codes, value.apply(unit))]++);
        return new Axis(name, place, codes, Arrays.stream(counts).boxed().toList());
    }

    private static int index(List<String> codes, String code) {
        int index = Collections.binarySearch(codes, code);
        if (index < 0) {
            throw new IllegalStateException("A unit has a value that no dimension lists");
        }
        return index;
    }

    private Stream<Crossing> crossingsOf(Cube cube) {
        StatisticsDimension rows = cube.dimensions().get(0);
        StatisticsDimension columns = cube.dimensions().get(1);
        if (columns == StatisticsDimension.INDICATOR_GROUP) {
            return domain.codes(columns).stream().map(group -> crossing(rows, axis(columns, group), has(group)));
        }
        return Stream.of(crossing(rows, columns.name(), unit -> unit.value(columns)));
    }

    private Crossing crossing(StatisticsDimension row, String column, Function<Unit, String> value) {
        Axis rows = Objects.requireNonNull(axes.get(row.name()));
        Axis columns = Objects.requireNonNull(axes.get(column));
        long[][] counts = new long[rows.codes().size()][columns.codes().size()];
        units.forEach(
                unit -> counts[index(rows.codes(), unit.value(row))][index(columns.codes(), value.apply(unit))]++);
        return new Crossing(
                rows,
                columns,
                Arrays.stream(counts)
                        .map(cells -> Arrays.stream(cells).boxed().toList())
                        .toList());
    }
}
