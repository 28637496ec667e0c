package org.svetionik.statistics;

/** How many counts are above 0, 1, 2 and so on; sums over them stand for digamma functions. */
final class Tail {

    private final long[] above;

    private Tail(long[] above) {
        this.above = above;
    }

    static Tail of(long[] counts) {
        long largest = 0;
        for (long count : counts) {
            Counts.check(count);
            largest = Math.max(largest, count);
        }
        long[] above = new long[Math.toIntExact(largest)];
        for (long count : counts) {
            if (count > 0) {
                above[(int) count - 1]++;
            }
        }
        for (int i = above.length - 2; i >= 0; i--) {
            above[i] += above[i + 1];
        }
        return new Tail(above);
    }

    /** The sum over the counts c of digamma(shape + c) - digamma(shape). */
    double digammas(double shape) {
        double sum = 0;
        for (int i = 0; i < above.length; i++) {
            sum += above[i] / (shape + i);
        }
        return sum;
    }
}
