package org.svetionik.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.svetionik.figures.suppression.Axis;
import org.svetionik.figures.suppression.Crossing;
import org.svetionik.figures.suppression.Family;
import org.svetionik.figures.suppression.Pattern;
import org.svetionik.figures.suppression.Protection;

/** Turns the counts of a year and table into released cubes, each cell with those to whom it is shown. */
final class Publication {

    private final StatisticsTable table;
    private final Domain domain;
    private final StatisticsSettings settings;
    private final Family family;
    private final Pattern forCoordinators;
    private final Pattern forEverybody;
    private final Flows flows;

    Publication(StatisticsTable table, Domain domain, List<Unit> units, StatisticsSettings settings) {
        this.table = table;
        this.domain = domain;
        this.settings = settings;
        this.family = new Tally(table, domain, units).family();
        this.forCoordinators = Protection.of(family, settings.coordinatorThreshold());
        this.forEverybody = Protection.of(family, settings.threshold(), forCoordinators);
        this.flows = new Flows(units);
    }

    List<ReleasedCube> cubes() {
        return Stream.of(Stream.of(total()), margins(), crossings())
                .flatMap(Function.identity())
                .toList();
    }

    private ReleasedCube total() {
        Audience shownTo = shownTo(forCoordinators.hidesEverything(), forEverybody.hidesEverything());
        Cube cube = new Cube(table, List.of());
        return new ReleasedCube(cube.code(), List.of(ReleasedCell.of(List.of(), shownTo, family.total())), Map.of());
    }

    private Stream<ReleasedCube> margins() {
        Map<String, Axis> axes = family.axes().stream().collect(Collectors.toMap(Axis::name, Function.identity()));
        return Cube.single(table).map(cube -> {
            StatisticsDimension dimension = cube.dimensions().get(0);
            List<ReleasedCell> cells = domain.codes(dimension).stream()
                    .map(code -> margin(named(axes, Tally.axis(dimension, code)), dimension, code))
                    .toList();
            return new ReleasedCube(cube.code(), cells, domain.labels(dimension));
        });
    }

    private ReleasedCell margin(Axis axis, StatisticsDimension dimension, String code) {
        int value = axis.codes().indexOf(dimension == StatisticsDimension.INDICATOR_GROUP ? Tally.HAS : code);
        Audience shownTo = shownTo(forCoordinators.hides(axis, value), forEverybody.hides(axis, value));
        return ReleasedCell.of(List.of(code), shownTo, axis.counts().get(value));
    }

    private Stream<ReleasedCube> crossings() {
        Map<String, Crossing> crossings =
                family.crossings().stream().collect(Collectors.toMap(Crossing::name, Function.identity()));
        return Cube.pairs(table).map(cube -> {
            List<ReleasedCell> cells = new ArrayList<>();
            for (String row : domain.codes(cube.dimensions().get(0))) {
                for (String column : domain.codes(cube.dimensions().get(1))) {
                    StatisticsDimension columns = cube.dimensions().get(1);
                    String name = cube.dimensions().get(0) + "/" + Tally.axis(columns, column);
                    cells.add(cell(named(crossings, name), row, columns, column));
                }
            }
            return new ReleasedCube(cube.code(), flows.told(cube, cells, settings), Map.of());
        });
    }

    private ReleasedCell cell(Crossing crossing, String rowCode, StatisticsDimension columns, String columnCode) {
        int row = crossing.rows().codes().indexOf(rowCode);
        int column = crossing.columns()
                .codes()
                .indexOf(columns == StatisticsDimension.INDICATOR_GROUP ? Tally.HAS : columnCode);
        Audience shownTo =
                shownTo(forCoordinators.hides(crossing, row, column), forEverybody.hides(crossing, row, column));
        return ReleasedCell.of(
                List.of(rowCode, columnCode),
                shownTo,
                crossing.counts().get(row).get(column));
    }

    private static <T> T named(Map<String, T> counted, String name) {
        return Objects.requireNonNull(counted.get(name), name);
    }

    private static Audience shownTo(boolean hiddenFromCoordinators, boolean hiddenFromEverybody) {
        if (hiddenFromCoordinators) {
            return Audience.NOBODY;
        }
        return hiddenFromEverybody ? Audience.COORDINATORS : Audience.EVERYBODY;
    }
}
