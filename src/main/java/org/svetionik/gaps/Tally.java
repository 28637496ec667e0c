package org.svetionik.gaps;

import java.util.Arrays;
import java.util.List;

/** The records by which one subject is judged: out of how many, how many count against it, which prove it, and when the first did. */
final class Tally {

    private long n;
    private long hits;
    private long first = Long.MAX_VALUE;
    private int[] rows = new int[2];
    private int size;

    void count() {
        n++;
    }

    /** Counts one against the subject, from a time on. */
    void against(long when) {
        hits++;
        first = Math.min(first, when);
    }

    void prove(int row) {
        rows = size == rows.length ? Arrays.copyOf(rows, 2 * size) : rows;
        rows[size++] = row;
    }

    long n() {
        return n;
    }

    long hits() {
        return hits;
    }

    /** {@return the earliest time, in the unit in which the times were given} */
    long first() {
        return first;
    }

    Share share() {
        return new Share(hits, n);
    }

    /** {@return the rows that prove it, in the order of the snapshot} */
    int[] rows() {
        return Arrays.stream(rows, 0, size).sorted().toArray();
    }

    List<Evidence> evidence(Evidence.Label label) {
        return Arrays.stream(rows()).mapToObj(row -> new Evidence(label, row)).toList();
    }
}
