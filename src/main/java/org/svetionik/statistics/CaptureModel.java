package org.svetionik.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A hierarchical log-linear model of lists (Fienberg, 1972; Bishop, Fienberg and Holland, 1975): log E(count of a history) = u + the u of each of
 * its lists + the u of each set of lists that the model names and that lies within the history. The lists of a set need one another.
 *
 * @param lists how many there are
 * @param interactions sets of two and more lists, one bit per list, in ascending order; none where lists do not depend on one another
 */
public record CaptureModel(int lists, List<Integer> interactions) {

    public CaptureModel {
        interactions = interactions.stream().distinct().sorted().toList();
        for (int set : interactions) {
            if (set <= 0 || set >= 1 << lists || Integer.bitCount(set) < 2) {
                throw new IllegalArgumentException("An interaction is of two or more of the lists: " + set);
            }
            if (!withinIt(set).allMatch(interactions::contains)) {
                throw new IllegalArgumentException("A set of lists without a smaller one that lies within it: " + set);
            }
        }
    }

    /** The model in which no list depends on another. */
    public static CaptureModel independent(int lists) {
        return new CaptureModel(lists, List.of());
    }

    /** The same model with one more interaction. */
    public CaptureModel with(int interaction) {
        return new CaptureModel(
                lists,
                Stream.concat(interactions.stream(), Stream.of(interaction)).toList());
    }

    /** {@return how many unknowns it has} */
    public int parameters() {
        return 1 + lists + interactions.size();
    }

    /** {@return all pairs of lists} */
    public static List<Integer> pairs(int lists) {
        return sets(lists, 2);
    }

    private static List<Integer> sets(int lists, int size) {
        return IntStream.range(1, 1 << lists)
                .filter(set -> Integer.bitCount(set) == size)
                .boxed()
                .toList();
    }

    private static Stream<Integer> withinIt(int set) {
        return IntStream.range(0, Integer.SIZE)
                .filter(list -> (set >> list & 1) == 1)
                .map(list -> set & ~(1 << list))
                .filter(smaller -> Integer.bitCount(smaller) > 1)
                .boxed();
    }

    /**
     * All models with interactions of at most so many lists: 2 to the number of pairs where that is 2, 113 of four lists where it is 3.
     *
     * @param lists 2 to 5; 2 to 4 where order is 3
     * @param order 2 or 3
     */
    public static List<CaptureModel> all(int lists, int order) {
        if (order < 2 || order > 3 || lists + order > 7) {
            throw new IllegalArgumentException(
                    "All models are looked at of up to 5 lists by twos, and of up to 4 by threes: %d lists, order %d"
                            .formatted(lists, order));
        }
        List<CaptureModel> models = List.of(independent(lists));
        for (int size = 2; size <= order; size++) {
            for (int set : sets(lists, size)) {
                models = models.stream().flatMap(model -> model.maybeWith(set)).toList();
            }
        }
        return models;
    }

    private Stream<CaptureModel> maybeWith(int set) {
        List<CaptureModel> both = new ArrayList<>(List.of(this));
        if (withinIt(set).allMatch(interactions::contains)) {
            both.add(with(set));
        }
        return both.stream();
    }
}
