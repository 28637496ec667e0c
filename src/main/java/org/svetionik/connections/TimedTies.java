package org.svetionik.connections;

import java.util.Arrays;

/** Ties between numbered nodes with their days, and what each is by: 16 bytes a tie, and 4 more while they are put in order. */
final class TimedTies {

    private int[] ones = new int[16];
    private int[] others = new int[16];
    private int[] days = new int[16];
    private int[] reasons = new int[16];
    private int size;

    void add(int one, int other, int day, int reason) {
        if (size == ones.length) {
            int room = size + (size >> 1);
            ones = Arrays.copyOf(ones, room);
            others = Arrays.copyOf(others, room);
            days = Arrays.copyOf(days, room);
            reasons = Arrays.copyOf(reasons, room);
        }
        ones[size] = one;
        others[size] = other;
        days[size] = day;
        reasons[size] = reason;
        size++;
    }

    int size() {
        return size;
    }

    /** Passes each tie on in the order of days, and those of a day in the order in which they were added (counting sort; Seward, 1954). */
    void inOrder(Reader reader) {
        if (size == 0) {
            return;
        }
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            first = Math.min(first, days[i]);
            last = Math.max(last, days[i]);
        }
        int[] places = new int[last - first + 2];
        for (int i = 0; i < size; i++) {
            places[days[i] - first + 1]++;
        }
        Arrays.parallelPrefix(places, Integer::sum);
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            order[places[days[i] - first]++] = i;
        }
        for (int tie : order) {
            reader.tie(ones[tie], others[tie], days[tie], reasons[tie]);
        }
    }

    /** Reads ties one by one. */
    interface Reader {

        void tie(int one, int other, int day, int reason);
    }
}
