package org.svetionik.access.noninterference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Looks for the smallest question that still fails, taking away one thing after the other.
 *
 * @param failing which of some questions fail; asked about many at once, since it may have to change the graph for each time it is asked
 */
record Shrinking(UnaryOperator<List<Wording>> failing) {

    private static final int AT_ONCE = 6;
    private static final Comparator<Wording> SHORTEST = Comparator.comparingInt(Wording::length);

    Wording smallest(Wording wording) {
        Wording smallest = wording;
        for (Optional<Wording> less = Optional.of(wording); less.isPresent(); less = less(smallest)) {
            smallest = less.get();
        }
        return smallest;
    }

    /** The shortest that fails, asked for a few at a time: what takes most away is tried first, since every question costs the store a plan. */
    private Optional<Wording> less(Wording wording) {
        List<Wording> shorter = Pruning.of(wording).stream()
                .filter(one -> one.length() < wording.length())
                .sorted(SHORTEST)
                .toList();
        return IntStream.iterate(0, i -> i < shorter.size(), i -> i + AT_ONCE)
                .mapToObj(i -> shorter.subList(i, Math.min(i + AT_ONCE, shorter.size())))
                .map(failing)
                .flatMap(failed -> failed.stream().min(SHORTEST).stream())
                .findFirst();
    }
}
