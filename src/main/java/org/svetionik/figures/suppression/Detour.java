package org.svetionik.figures.suppression;

import java.util.Arrays;

/**
 * The cheapest way to let a cell grow by way of cells that are still shown: those on it are to be hidden. The cost is what they count, as
 * in the heuristics of complementary suppression by network flows (Cox, 1995); zeros are the last resort.
 */
final class Detour {

    private static final long LAST_RESORT = 1L << 40;

    private final Crossing crossing;
    private final Pattern pattern;
    private final long[][] residual;
    private final int rows;

    Detour(Crossing crossing, Pattern pattern, long[][] residual) {
        this.crossing = crossing;
        this.pattern = pattern;
        this.residual = residual;
        this.rows = crossing.rows().size();
    }

    /** Hides the shown cells on the cheapest way that lets this much through; says whether there was one. */
    boolean hide(int row, int column, long amount) {
        int from = rows + column;
        int[] before = cheapest(from, row, amount);
        boolean found = false;
        for (int node = row; before[row] >= 0 && node != from; node = before[node]) {
            int one = Math.min(before[node], node);
            int other = Math.max(before[node], node) - rows;
            if (isShown(one, other)) {
                pattern.hide(crossing, one, other);
                found = true;
            }
        }
        return found;
    }

    /** Dijkstra's algorithm (1959) with the lower node first where costs are equal. */
    private int[] cheapest(int from, int to, long amount) {
        int[] before = new int[residual.length];
        long[] costs = new long[residual.length];
        boolean[] settled = new boolean[residual.length];
        Arrays.fill(before, -1);
        Arrays.fill(costs, Long.MAX_VALUE);
        costs[from] = 0;
        for (int node = from; node >= 0 && node != to; node = nearest(costs, settled)) {
            settled[node] = true;
            for (int next = 0; next < residual.length; next++) {
                long cost = cost(node, next, amount);
                if (cost >= 0 && costs[node] + cost < costs[next]) {
                    costs[next] = costs[node] + cost;
                    before[next] = node;
                }
            }
        }
        return before;
    }

    private static int nearest(long[] costs, boolean[] settled) {
        int nearest = -1;
        for (int node = 0; node < costs.length; node++) {
            boolean reached = !settled[node] && costs[node] < Long.MAX_VALUE;
            if (reached && (nearest < 0 || costs[node] < costs[nearest])) {
                nearest = node;
            }
        }
        return nearest;
    }

    /** Negative where there is no way. */
    private long cost(int node, int next, long amount) {
        boolean grows = node < next;
        int row = Math.min(node, next);
        int column = Math.max(node, next) - rows;
        if (!isShown(row, column)) {
            return residual[node][next] >= amount ? 1 : -1;
        }
        long count = crossing.count(row, column);
        if (count == 0) {
            return grows ? LAST_RESORT : -1;
        }
        return grows || count >= amount ? count : -1;
    }

    private boolean isShown(int row, int column) {
        return row < rows
                && column >= 0
                && column < crossing.columns().size()
                && !pattern.isKnownZero(crossing, row, column)
                && !pattern.hides(crossing, row, column);
    }
}
