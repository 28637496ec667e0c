package org.svetionik.figures.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Families of tables that count invented units, from sparse to dense; the same seed makes the same family. */
final class RandomFamily {

    private final Random random;

    RandomFamily(long seed) {
        this.random = new Random(seed);
    }

    /** Axes of two to seven values, joined by a tree of tables. */
    Family of(int axes) {
        List<int[]> units = new ArrayList<>();
        int[] sizes =
                IntStream.range(0, axes).map(axis -> 2 + random.nextInt(6)).toArray();
        double skew = 0.5 + 3 * random.nextDouble();
        int count = (int) Math.round(Math.exp(2 + 6 * random.nextDouble()));
        for (int unit = 0; unit < count; unit++) {
            units.add(Arrays.stream(sizes).map(size -> value(size, skew)).toArray());
        }
        List<Boolean> places =
                Arrays.stream(sizes).mapToObj(size -> random.nextInt(3) == 0).toList();
        Collections.shuffle(units, random);
        return counted(units, sizes, places, parents(axes));
    }

    private int value(int size, double skew) {
        return (int) (size * Math.pow(random.nextDouble(), skew));
    }

    private int[] parents(int axes) {
        return IntStream.range(0, axes)
                .map(axis -> axis == 0 ? -1 : random.nextInt(axis))
                .toArray();
    }

    /** The family of units, each with the number of its value on each axis. */
    static Family counted(List<int[]> units, int[] sizes, List<Boolean> places, int[] parents) {
        List<Axis> axes = IntStream.range(0, sizes.length)
                .mapToObj(axis -> new Axis(
                        "A" + axis,
                        places.get(axis),
                        IntStream.range(0, sizes[axis])
                                .mapToObj(value -> "v" + value)
                                .toList(),
                        IntStream.range(0, sizes[axis])
                                .mapToObj(value -> units.stream()
                                        .filter(unit -> unit[axis] == value)
                                        .count())
                                .toList()))
                .toList();
        List<Crossing> crossings = IntStream.range(1, sizes.length)
                .mapToObj(axis -> crossing(units, axes, parents[axis], axis))
                .toList();
        return new Family(units.size(), axes, crossings);
    }

    private static Crossing crossing(List<int[]> units, List<Axis> axes, int rows, int columns) {
        long[][] counts = new long[axes.get(rows).size()][axes.get(columns).size()];
        units.forEach(unit -> counts[unit[rows]][unit[columns]]++);
        return new Crossing(
                axes.get(rows),
                axes.get(columns),
                Arrays.stream(counts)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList());
    }
}
