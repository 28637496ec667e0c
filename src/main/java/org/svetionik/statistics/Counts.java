package org.svetionik.statistics;

/** Checks of what is counted; refuses what no method here can answer. */
final class Counts {

    private Counts() {}

    /** Refuses a count outside 0 to n, and an n below 1. */
    static void check(long count, long n) {
        if (n < 1 || count < 0 || count > n) {
            throw new IllegalArgumentException(
                    "A count must lie from 0 to n, and n be at least 1: count %d, n %d. Leave out groups of nobody"
                            .formatted(count, n));
        }
    }

    /** Refuses a negative count. */
    static void check(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("A count must not be below 0: " + count);
        }
    }

    /** Refuses an exposure of 0 or less. */
    static void checkExposure(double exposure) {
        if (!(exposure > 0)) {
            throw new IllegalArgumentException(
                    "An exposure must be above 0: " + exposure + ". Leave out units without one");
        }
    }

    /** Refuses columns of unequal length. */
    static void checkLength(int expected, int actual, String column) {
        if (expected != actual) {
            throw new IllegalArgumentException("%s has %d rows where the first column has %d. Give one value per row"
                    .formatted(column, actual, expected));
        }
    }
}
