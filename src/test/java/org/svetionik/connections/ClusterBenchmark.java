package org.svetionik.connections;

import java.util.Locale;
import java.util.SplittableRandom;

/**
 * Joins ten million random ties between five million cases and prints how long that takes and how much memory: streamed, where only components
 * are asked for, and in the order of days, where it is told when pieces became one. With the test class path:
 * {@code java -Xmx1g org.svetionik.connections.ClusterBenchmark [ties]}.
 */
final class ClusterBenchmark {

    private static final int TIES = 10_000_000;
    private static final int DAYS = 3650;

    private ClusterBenchmark() {}

    public static void main(String[] arguments) {
        int ties = arguments.length > 0 ? Integer.parseInt(arguments[0]) : TIES;
        int cases = ties / 2;
        for (int round = 1; round <= 3; round++) {
            streamed(cases, ties);
            inOrder(cases, ties);
        }
    }

    private static void streamed(int cases, int ties) {
        long start = System.nanoTime();
        SplittableRandom random = new SplittableRandom(1);
        UnionFind joined = new UnionFind(cases);
        int components = cases;
        for (int i = 0; i < ties; i++) {
            components -= joined.join(random.nextInt(cases), random.nextInt(cases)) ? 1 : 0;
        }
        print("streamed", ties, components, start, 4L * cases);
    }

    private static void inOrder(int cases, int ties) {
        long start = System.nanoTime();
        SplittableRandom random = new SplittableRandom(1);
        TimedTies timed = new TimedTies();
        for (int i = 0; i < ties; i++) {
            timed.add(random.nextInt(cases), random.nextInt(cases), random.nextInt(DAYS), i);
        }
        UnionFind joined = new UnionFind(cases);
        int[] components = {cases};
        timed.inOrder((one, other, day, reason) -> components[0] -= joined.join(one, other) ? 1 : 0);
        print("in the order of days", ties, components[0], start, 4L * cases + 20L * ties);
    }

    private static void print(String what, int ties, int components, long start, long bytes) {
        System.out.printf(
                Locale.ROOT,
                "%s: %,d ties, %,d components, %.2f s, %,d bytes of arrays%n",
                what,
                ties,
                components,
                (System.nanoTime() - start) / 1e9,
                bytes);
    }
}
