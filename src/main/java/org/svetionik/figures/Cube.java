package org.svetionik.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.svetionik.graph.BadRequest;

/**
 * One of the fixed tables of statistics: a total, its division by one dimension, or by one of the pairs. The pairs form a tree, so that
 * tables that share a margin tell nothing more of each other than that margin (Dobra and Fienberg, 2000).
 */
public record Cube(StatisticsTable table, List<StatisticsDimension> dimensions) {

    private static final List<List<StatisticsDimension>> PAIRS = List.of(
            List.of(StatisticsDimension.SECTOR, StatisticsDimension.QUARTER),
            List.of(StatisticsDimension.SECTOR, StatisticsDimension.DISTRICT),
            List.of(StatisticsDimension.SECTOR, StatisticsDimension.INDICATOR_GROUP),
            List.of(StatisticsDimension.SECTOR, StatisticsDimension.OUTCOME),
            List.of(StatisticsDimension.SECTOR, StatisticsDimension.RECEIVER_SECTOR),
            List.of(StatisticsDimension.DISTRICT, StatisticsDimension.FORM),
            List.of(StatisticsDimension.DISTRICT, StatisticsDimension.RECEIVER_DISTRICT),
            List.of(StatisticsDimension.FORM, StatisticsDimension.AGE_GROUP),
            List.of(StatisticsDimension.FORM, StatisticsDimension.SEX));

    public Cube {
        dimensions = List.copyOf(dimensions);
    }

    /** The cube of these dimensions, in whichever order; refuses what is not among the fixed ones. */
    public static Cube of(StatisticsTable table, List<StatisticsDimension> asked) {
        return all(table)
                .filter(cube ->
                        Set.copyOf(cube.dimensions).equals(Set.copyOf(asked)) && cube.dimensions.size() == asked.size())
                .findFirst()
                .orElseThrow(() -> new BadRequest(
                        "CUBE", asked + " of " + table + " is no fixed cube. Ask for one of " + askable(table)));
    }

    /** Every cube of a table, the total first. */
    static Stream<Cube> all(StatisticsTable table) {
        return Stream.concat(Stream.of(new Cube(table, List.of())), Stream.concat(single(table), pairs(table)));
    }

    static Stream<Cube> single(StatisticsTable table) {
        return Stream.of(StatisticsDimension.values())
                .filter(dimension -> dimension.isOf(table))
                .map(dimension -> new Cube(table, List.of(dimension)));
    }

    static Stream<Cube> pairs(StatisticsTable table) {
        return PAIRS.stream()
                .filter(pair -> pair.stream().allMatch(dimension -> dimension.isOf(table)))
                .map(pair -> new Cube(table, pair));
    }

    private static String askable(StatisticsTable table) {
        return all(table).map(cube -> cube.dimensions.toString()).collect(Collectors.joining(", "));
    }

    public boolean has(StatisticsDimension dimension) {
        return dimensions.contains(dimension);
    }

    boolean isPair() {
        return dimensions.size() == 2;
    }

    public boolean isOfPlaces() {
        return dimensions.stream().anyMatch(StatisticsDimension::isPlace);
    }

    /** {@return the cube of one of its dimensions alone} */
    public Cube margin(StatisticsDimension dimension) {
        return new Cube(table, List.of(dimension));
    }

    public Cube total() {
        return new Cube(table, List.of());
    }

    /** {@return its name in a release, such as REFERRALS/SECTOR/QUARTER} */
    public String code() {
        return Stream.concat(Stream.of(table), dimensions.stream())
                .map(Enum::name)
                .collect(Collectors.joining("/"));
    }
}
