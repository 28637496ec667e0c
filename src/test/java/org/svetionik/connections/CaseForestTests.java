package org.svetionik.connections;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds components and their joins to sets that are merged one by one, over random ties. */
class CaseForestTests {

    private record Tie(int one, int other, int day) {}

    private static List<Tie> ties(long seed, int nodes) {
        Random random = new Random(seed);
        List<Tie> ties = new ArrayList<>();
        for (int i = random.nextInt(2 * nodes); i > 0; i--) {
            ties.add(new Tie(random.nextInt(nodes), random.nextInt(nodes), 100 + random.nextInt(20)));
        }
        return ties;
    }

    private static CaseForest forest(int nodes, List<Tie> ties) {
        TimedTies timed = new TimedTies();
        ties.forEach(tie -> timed.add(tie.one, tie.other, tie.day, 0));
        return new CaseForest(nodes, timed);
    }

    /** The components of the ties no later than a day. */
    private static Set<Set<Integer>> merged(int nodes, List<Tie> ties, int day) {
        List<Set<Integer>> sets = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            sets.add(new TreeSet<>(Set.of(i)));
        }
        for (Tie tie : ties) {
            Set<Integer> one = holding(sets, tie.one);
            Set<Integer> other = holding(sets, tie.other);
            if (tie.day <= day && one != other) {
                one.addAll(other);
                sets.remove(sets.indexOf(other));
            }
        }
        return Set.copyOf(sets);
    }

    private static Set<Integer> holding(List<Set<Integer>> sets, int node) {
        return sets.stream().filter(set -> set.contains(node)).findFirst().orElseThrow();
    }

    private static List<Set<Integer>> components(CaseForest forest) {
        return forest.components(2).stream()
                .map(rows ->
                        (Set<Integer>) new TreeSet<>(Arrays.stream(rows).boxed().toList()))
                .toList();
    }

    @Test
    void findsTheComponentsThatMergedSetsHave() {
        for (long seed = 0; seed < 1000; seed++) {
            int nodes = 2 + (int) (seed % 23);
            List<Tie> ties = ties(seed, nodes);
            assertThat(components(forest(nodes, ties)))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(merged(nodes, ties, Integer.MAX_VALUE).stream()
                            .filter(set -> set.size() > 1)
                            .toList());
        }
    }

    @Test
    void saysOfEveryDayHowManyPiecesThereWere() {
        for (long seed = 0; seed < 300; seed++) {
            int nodes = 2 + (int) (seed % 23);
            List<Tie> ties = ties(seed, nodes);
            CaseForest forest = forest(nodes, ties);
            List<CaseForest.Join> joins = forest.components(2).stream()
                    .flatMap(rows -> forest.joinsOf(rows).stream())
                    .toList();
            for (int day = 99; day <= 121; day++) {
                int until = day;
                long joined = joins.stream().filter(join -> join.day() <= until).count();
                assertThat(nodes - joined)
                        .as("seed %d, day %d", seed, day)
                        .isEqualTo(merged(nodes, ties, day).size());
            }
        }
    }

    @Test
    void joinsEachComponentOnceLessThanItHasCases() {
        for (long seed = 0; seed < 300; seed++) {
            CaseForest forest = forest(20, ties(seed, 20));
            assertThat(forest.components(2)).allSatisfy(rows -> {
                List<CaseForest.Join> joins = forest.joinsOf(rows);
                assertThat(joins)
                        .hasSize(rows.length - 1)
                        .isSortedAccordingTo((a, b) -> Integer.compare(a.day(), b.day()));
                CaseForest.Join last = joins.get(joins.size() - 1);
                assertThat(last.larger() + last.smaller()).isEqualTo(rows.length);
            });
        }
    }

    @Test
    void findsTheSameComponentsAndDaysInWhateverOrderTiesCome() {
        for (long seed = 0; seed < 300; seed++) {
            List<Tie> ties = ties(seed, 20);
            List<Tie> shuffled = new ArrayList<>(ties);
            Collections.shuffle(shuffled, new Random(seed));
            CaseForest one = forest(20, ties);
            CaseForest other = forest(20, shuffled);
            assertThat(components(other)).isEqualTo(components(one));
            assertThat(one.components(2))
                    .allSatisfy(rows -> assertThat(other.joinsOf(rows))
                            .extracting(CaseForest.Join::day)
                            .isEqualTo(one.joinsOf(rows).stream()
                                    .map(CaseForest.Join::day)
                                    .toList()));
        }
    }
}
