package org.svetionik.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How many were found on exactly which of some lists. A history is a number whose bit i says whether list i had them; that of nobody, 0, is
 * what cannot be seen.
 *
 * @param lists how many there are, 2 to 10
 * @param counts of the histories 1 to 2^lists - 1
 */
public record CaptureTable(int lists, List<Long> counts) {

    private static final int MOST = 10;

    public CaptureTable {
        counts = List.copyOf(counts);
        if (lists < 2 || lists > MOST) {
            throw new IllegalArgumentException("There must be 2 to %d lists: %d".formatted(MOST, lists));
        }
        Counts.checkLength((1 << lists) - 1, counts.size(), "the table");
        counts.forEach(Counts::check);
    }

    /** {@return how many were on exactly the lists of a history} */
    public long count(int history) {
        return counts.get(history - 1);
    }

    /** {@return how many were on any list} */
    public long seen() {
        return counts.stream().mapToLong(Long::longValue).sum();
    }

    /** {@return how many were on all lists of a set, and perhaps on others} */
    public long onAll(int set) {
        return histories()
                .filter(history -> (history & set) == set)
                .mapToLong(this::count)
                .sum();
    }

    /** {@return how many were on at least so many lists} */
    public long onAtLeast(int number) {
        return histories()
                .filter(history -> Integer.bitCount(history) >= number)
                .mapToLong(this::count)
                .sum();
    }

    /** {@return whether some list had nobody} */
    public boolean hasAnEmptyList() {
        return IntStream.range(0, lists).anyMatch(list -> onAll(1 << list) == 0);
    }

    IntStream histories() {
        return IntStream.rangeClosed(1, counts.size());
    }
}
