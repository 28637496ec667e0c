package org.svetionik.connections;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cases, joined tie by tie in the order of days: which of them hang together in the end, and when pieces that did not became one. Every component
 * of n cases has n - 1 joins, which are the minimum spanning tree over the days (Kruskal, 1956).
 */
final class CaseForest {

    private final UnionFind joined;
    private final List<Join> joins = new ArrayList<>();

    CaseForest(int cases, TimedTies ties) {
        this.joined = new UnionFind(cases);
        ties.inOrder(this::tie);
    }

    private void tie(int one, int other, int day, int reason) {
        int first = joined.size(one);
        int second = joined.size(other);
        if (joined.join(one, other)) {
            joins.add(new Join(one, day, reason, Math.max(first, second), Math.min(first, second)));
        }
    }

    /**
     * Two pieces that became one.
     *
     * @param caze any case of it
     * @param day since 1970-01-01
     * @param reason the row of the entity, or of a student the complement of the row
     * @param larger how many cases the larger piece had
     */
    record Join(int caze, int day, int reason, int larger, int smaller) {}

    /** The components of at least so many cases: their rows in ascending order, the largest first, then by their first row. */
    List<int[]> components(int least) {
        Map<Integer, int[]> rows = new HashMap<>();
        int[] filled = new int[joined.nodes()];
        for (int node = 0; node < joined.nodes(); node++) {
            int top = joined.find(node);
            int size = joined.size(top);
            if (size >= least) {
                rows.computeIfAbsent(top, any -> new int[size])[filled[top]++] = node;
            }
        }
        return rows.values().stream()
                .sorted((one, other) -> one.length == other.length
                        ? Integer.compare(one[0], other[0])
                        : Integer.compare(other.length, one.length))
                .toList();
    }

    /** The joins by which these cases came together, in the order of days. */
    List<Join> joinsOf(int[] cases) {
        int top = joined.find(cases[0]);
        return joins.stream().filter(join -> joined.find(join.caze) == top).toList();
    }
}
