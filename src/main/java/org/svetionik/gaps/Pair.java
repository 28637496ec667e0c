package org.svetionik.gaps;

/** Two institutions by their rows; pairs are ordered by these, hence by codes. */
record Pair(int first, int second) implements Comparable<Pair> {

    /** Both orders of the two make the same pair. */
    static Pair either(int a, int b) {
        return new Pair(Math.min(a, b), Math.max(a, b));
    }

    @Override
    public int compareTo(Pair other) {
        return first == other.first ? Integer.compare(second, other.second) : Integer.compare(first, other.first);
    }
}
