package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Proportion;
import org.svetionik.patterns.PathwayAnswer.Way;
import org.svetionik.snapshot.Known;

/**
 * The ways that cases took through kinds of institutions: the kind that opened the case, then the kind that each hand-off went to, in the
 * order of sending; a kind that the way ends with already is not named again.
 */
final class PathwayWays {

    private static final String ARROW = " > ";

    /** The cases of one way, and the days from opening to the last hand-off of those that have one. */
    private record Taken(List<Integer> cases, List<Integer> days) {

        Taken() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private final Asked asked;
    private final TreeMap<String, Taken> ways = new TreeMap<>();
    private final long n;

    PathwayWays(Asked asked, List<Integer> cases) {
        this.asked = asked;
        this.n = cases.size();
        cases.forEach(this::follow);
    }

    private void follow(int caze) {
        var graph = asked.graph();
        int[] handOffs = PathwayCases.handOffs(asked, caze);
        String last = asked.kind(graph.cases().opener().get(caze));
        StringBuilder way = new StringBuilder(last);
        for (int handOff : handOffs) {
            String kind = asked.kind(graph.referrals().receiver().get(handOff));
            way.append(kind.equals(last) ? "" : ARROW + kind);
            last = kind;
        }
        Taken taken = ways.computeIfAbsent(way.toString(), any -> new Taken());
        taken.cases.add(caze);
        if (handOffs.length > 0) {
            int day = Known.dayOf(graph.referrals().sentAt().get(handOffs[handOffs.length - 1]));
            taken.days.add(day - graph.cases().openedOn().get(caze));
        }
    }

    /** The most frequent ways, the more frequent first. */
    List<Way> most(int first) {
        return ways.entrySet().stream()
                .map(way -> way(way.getKey(), way.getValue()))
                .sorted(Comparator.comparingLong((Way way) -> -way.n()))
                .limit(first)
                .toList();
    }

    private Way way(String kinds, Taken taken) {
        int count = taken.cases.size();
        return new Way(
                List.of(kinds.split(ARROW, -1)),
                count,
                Proportion.of(count, n),
                median(taken.days),
                PathwayCases.list(asked, taken.cases));
    }

    private static @Nullable Double median(List<Integer> days) {
        List<Integer> sorted = days.stream().sorted().toList();
        int size = sorted.size();
        return size == 0 ? null : (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2.0;
    }
}
