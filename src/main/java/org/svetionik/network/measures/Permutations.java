package org.svetionik.network.measures;

import java.util.Random;

/** Orders by chance, every order as likely as every other (Durstenfeld, 1964). */
final class Permutations {

    private Permutations() {}

    static void shuffle(int[] values, Random random) {
        for (int i = values.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int value = values[i];
            values[i] = values[other];
            values[other] = value;
        }
    }
}
