package org.svetionik.statistics;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Orders of rows in which an answer must be the same. */
final class Shuffles {

    private Shuffles() {}

    static int[] of(int length, long seed) {
        List<Integer> order = IntStream.range(0, length).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed));
        return order.stream().mapToInt(Integer::intValue).toArray();
    }
}
