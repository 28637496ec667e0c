package org.svetionik.figures;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of the referrals of each flow, as far as it may be told. */
final class Flows {

    private static final int FEWEST_FOR_A_MEDIAN = 20;

    private final List<Unit> units;

    Flows(List<Unit> units) {
        this.units = units;
    }

    /** Cells of a cube of flows with what is told of them; those of other cubes as they are. */
    List<ReleasedCell> told(Cube cube, List<ReleasedCell> cells, StatisticsSettings settings) {
        boolean isFlows = cube.isPair()
                && (cube.has(StatisticsDimension.RECEIVER_SECTOR) || cube.has(StatisticsDimension.RECEIVER_DISTRICT));
        if (!isFlows) {
            return cells;
        }
        List<FlowCounts> counts = counts(cube, cells);
        List<Set<FlowPart>> inside = everything(cells, Audience.COORDINATORS);
        new Telling(counts, settings.coordinatorThreshold()).narrow(inside);
        List<Set<FlowPart>> outside = everything(cells, Audience.EVERYBODY);
        IntStream.range(0, cells.size()).forEach(i -> outside.get(i).retainAll(inside.get(i)));
        new Telling(counts, settings.threshold()).narrow(outside);
        return IntStream.range(0, cells.size())
                .mapToObj(i ->
                        cells.get(i).with(parts(counts.get(i), outside.get(i)), parts(counts.get(i), inside.get(i))))
                .toList();
    }

    private static List<Set<FlowPart>> everything(List<ReleasedCell> cells, Audience reader) {
        return cells.stream()
                .map(cell ->
                        cell.countFor(reader) == null ? EnumSet.noneOf(FlowPart.class) : EnumSet.allOf(FlowPart.class))
                .<Set<FlowPart>>map(parts -> parts)
                .toList();
    }

    private List<FlowCounts> counts(Cube cube, List<ReleasedCell> cells) {
        Map<List<String>, FlowCounts> counts = new HashMap<>();
        cells.forEach(cell -> counts.put(cell.values(), new FlowCounts()));
        units.forEach(unit -> Objects.requireNonNull(
                        counts.get(cube.dimensions().stream().map(unit::value).toList()))
                .add(unit));
        return cells.stream()
                .map(cell -> Objects.requireNonNull(counts.get(cell.values())))
                .toList();
    }

    private static FlowParts parts(FlowCounts counts, Set<FlowPart> told) {
        Map<FlowPart, Long> shown = new EnumMap<>(FlowPart.class);
        told.forEach(part -> shown.put(part, counts.of(part)));
        Long received = shown.get(FlowPart.RECEIVED);
        return new FlowParts(
                received,
                shown.get(FlowPart.RECEIVED_IN_TIME),
                shown.get(FlowPart.WITH_LIMIT),
                shown.get(FlowPart.RESPONDED),
                shown.get(FlowPart.WITH_FEEDBACK),
                received == null || received < FEWEST_FOR_A_MEDIAN ? null : median(counts));
    }

    private static @Nullable Double median(FlowCounts counts) {
        double[] hours = counts.hours().stream()
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        int middle = hours.length / 2;
        return hours.length == 0
                ? null
                : Arrays.stream(hours, (hours.length - 1) / 2, middle + 1)
                        .average()
                        .orElseThrow();
    }
}
