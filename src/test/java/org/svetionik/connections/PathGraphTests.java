package org.svetionik.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the shortest paths to all simple paths, enumerated one by one, over small random graphs. */
class PathGraphTests {

    private static final int LONGEST = 6;
    private static final Comparator<List<Integer>> ORDER =
            Comparator.<List<Integer>>comparingInt(List::size).thenComparing(List::toString);

    private record Drawn(int nodes, List<Integer> links) {

        static Drawn of(long seed) {
            Random random = new Random(seed);
            int nodes = 2 + random.nextInt(8);
            List<Integer> links = new ArrayList<>();
            for (int i = random.nextInt(3 * nodes); i > 0; i--) {
                int one = random.nextInt(nodes);
                int other = random.nextInt(nodes);
                if (one != other) {
                    links.addAll(List.of(one, other));
                }
            }
            return new Drawn(nodes, links);
        }

        boolean joins(int one, int other) {
            for (int i = 0; i < links.size(); i += 2) {
                Set<Integer> ends = Set.of(links.get(i), links.get(i + 1));
                if (ends.contains(one) && ends.contains(other)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void extend(Drawn drawn, List<Integer> way, int to, List<List<Integer>> all) {
        int at = way.get(way.size() - 1);
        if (at == to) {
            all.add(List.copyOf(way));
        } else if (way.size() <= LONGEST) {
            for (int next = 0; next < drawn.nodes; next++) {
                if (!way.contains(next) && drawn.joins(at, next)) {
                    way.add(next);
                    extend(drawn, way, to, all);
                    way.remove(way.size() - 1);
                }
            }
        }
    }

    @Test
    void findsTheFirstOfAllSimplePathsInTheirOrder() {
        int found = 0;
        for (long seed = 0; seed < 3000; seed++) {
            Drawn drawn = Drawn.of(seed);
            List<List<Integer>> all = new ArrayList<>();
            extend(drawn, new ArrayList<>(List.of(0)), drawn.nodes - 1, all);
            all.sort(ORDER);
            for (int k : List.of(1, 3, 20)) {
                List<List<Integer>> paths =
                        PathGraph.of(drawn.nodes, drawn.links).shortest(0, drawn.nodes - 1, k, LONGEST);
                assertThat(paths).as("seed %d, k %d", seed, k).isEqualTo(all.subList(0, Math.min(k, all.size())));
                found += paths.size();
            }
        }
        assertThat(found).isGreaterThan(10_000);
    }

    @Test
    void findsTheSameInWhateverOrderTheLinksCome() {
        for (long seed = 0; seed < 300; seed++) {
            Drawn drawn = Drawn.of(seed);
            List<List<Integer>> pairs = new ArrayList<>();
            for (int i = 0; i < drawn.links.size(); i += 2) {
                pairs.add(List.of(drawn.links.get(i + 1), drawn.links.get(i)));
            }
            Collections.shuffle(pairs, new Random(seed));
            List<Integer> other = pairs.stream().flatMap(List::stream).toList();
            assertThat(PathGraph.of(drawn.nodes, other).shortest(0, drawn.nodes - 1, 9, LONGEST))
                    .isEqualTo(PathGraph.of(drawn.nodes, drawn.links).shortest(0, drawn.nodes - 1, 9, LONGEST));
        }
    }

    @Test
    void passesNoNodeTwiceAndGivesNoPathTwice() {
        for (long seed = 0; seed < 300; seed++) {
            Drawn drawn = Drawn.of(seed);
            List<List<Integer>> paths =
                    PathGraph.of(drawn.nodes, drawn.links).shortest(0, drawn.nodes - 1, 20, LONGEST);
            assertThat(paths).doesNotHaveDuplicates();
            assertThat(paths).allSatisfy(path -> assertThat(new HashSet<>(path)).hasSameSizeAs(path));
        }
    }
}
