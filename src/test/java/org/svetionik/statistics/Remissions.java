package org.svetionik.statistics;

import java.util.Arrays;

/** Weeks of remission of 42 children with leukaemia, 21 under 6-MP and 21 under placebo (Freireich, 1963; Gehan, 1965). */
final class Remissions {

    static final double[] TREATED = {6, 6, 6, 7, 10, 13, 16, 22, 23, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
    static final double[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};
    private static final int RELAPSES = 9;

    private Remissions() {}

    static boolean[] treatedEnded() {
        boolean[] ended = new boolean[TREATED.length];
        for (int i = 0; i < RELAPSES; i++) {
            ended[i] = true;
        }
        return ended;
    }

    static boolean[] placeboEnded() {
        boolean[] ended = new boolean[PLACEBO.length];
        Arrays.fill(ended, true);
        return ended;
    }
}
