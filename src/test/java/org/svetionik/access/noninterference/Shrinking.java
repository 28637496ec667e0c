package org.svetionik.access.noninterference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Looks for the smallest question that still fails, taking away one thing after the other.
 *
 * @param failing which of some questions fail; asked about many at once, since it may have to change the graph for each time it is asked
 */
record Shrinking(UnaryOperator<List<Wording>> failing) {

    Wording smallest(Wording wording) {
        Wording smallest = wording;
        for (Optional<Wording> less = Optional.of(wording); less.isPresent(); less = less(smallest)) {
            smallest = less.get();
        }
        return smallest;
    }

    private Optional<Wording> less(Wording wording) {
        List<Wording> shorter = Pruning.of(wording).stream()
                .filter(one -> one.length() < wording.length())
                .toList();
        return failing.apply(shorter).stream().min(Comparator.comparingInt(Wording::length));
    }
}
