package org.svetionik.figures.suppression;

import java.util.BitSet;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** Hides margins: small ones, and as many more as leave the hidden ones open between nothing and the threshold at least. */
final class Margins {

    private final Pattern pattern;
    private final long threshold;

    Margins(Pattern pattern, long threshold) {
        this.pattern = pattern;
        this.threshold = threshold;
    }

    /** Hides the counts below the threshold; a zero alone says nothing of a person, but a zero in a place does. */
    void hideSmall(Axis axis) {
        IntStream.range(0, axis.size())
                .filter(value -> isSmall(axis.count(value), axis.place()))
                .forEach(value -> pattern.hide(axis, value));
        complete(axis);
    }

    boolean isSmall(long count, boolean place) {
        return count < threshold && (count > 0 || place);
    }

    /** Hides one more margin, the smallest that is not zero, and what has to go with it; says whether there was one. */
    boolean hideOneMore(Axis axis) {
        Optional<Integer> next = smallestShown(axis);
        next.ifPresent(value -> pattern.hide(axis, value));
        complete(axis);
        return next.isPresent();
    }

    private void complete(Axis axis) {
        while (!isOpen(axis)) {
            int next = smallestShown(axis)
                    .orElseThrow(() -> new IllegalStateException(axis.name() + " has too few values to hide one"));
            pattern.hide(axis, next);
        }
    }

    /** Each hidden count may be anything from nothing to the sum of them. */
    private boolean isOpen(Axis axis) {
        BitSet hidden = pattern.hidden(axis);
        long sum = hidden.stream().mapToLong(axis::count).sum();
        return hidden.isEmpty() || (hidden.cardinality() > 1 && sum >= threshold);
    }

    Optional<Integer> smallestShown(Axis axis) {
        return IntStream.range(0, axis.size())
                .filter(value -> !pattern.hides(axis, value) && axis.count(value) > 0)
                .boxed()
                .min(Comparator.comparingLong(axis::count));
    }
}
