package org.svetionik.figures.suppression;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * What can be moved between the hidden cells of a table without changing anything that is shown, as a flow: from a row to a column a cell
 * grows, and back it shrinks to zero at most. Hidden rows exchange through a node of their own, so do hidden columns.
 */
final class Network {

    private static final long UNBOUNDED = Long.MAX_VALUE / 4;

    private final Crossing crossing;
    private final long[][] free;

    Network(Crossing crossing, Pattern pattern) {
        this.crossing = crossing;
        int rows = crossing.rows().size();
        int columns = crossing.columns().size();
        this.free = new long[rows + columns + 2][rows + columns + 2];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (pattern.hides(crossing, row, column)) {
                    open(row, rows + column, crossing.count(row, column));
                }
            }
        }
        pattern.hidden(crossing.rows()).stream()
                .forEach(row -> open(rows + columns, row, crossing.rows().count(row)));
        pattern.hidden(crossing.columns()).stream()
                .forEach(column -> open(
                        rows + column, rows + columns + 1, crossing.columns().count(column)));
    }

    private void open(int from, int to, long value) {
        free[from][to] = UNBOUNDED;
        free[to][from] = value;
    }

    /** The width of the interval in which a hidden cell may lie, as far as the limit; exact below it. */
    long width(int row, int column, long limit) {
        long down = Math.min(crossing.count(row, column), limit);
        long lowering = flow(without(row, column), row, column(column), down);
        return lowering + flow(without(row, column), column(column), row, limit - lowering);
    }

    /** What is left to move once a cell is raised as far as it goes. */
    long[][] afterRaising(int row, int column, long limit) {
        long[][] residual = without(row, column);
        flow(residual, column(column), row, limit);
        return residual;
    }

    int column(int column) {
        return crossing.rows().size() + column;
    }

    private long[][] without(int row, int column) {
        long[][] residual = Arrays.stream(free).map(long[]::clone).toArray(long[][]::new);
        residual[row][column(column)] = 0;
        residual[column(column)][row] = 0;
        return residual;
    }

    /** The maximum flow by shortest augmenting paths (Edmonds and Karp, 1972), as far as the limit. */
    private static long flow(long[][] residual, int from, int to, long limit) {
        long flow = 0;
        while (flow < limit) {
            int[] before = shortestPath(residual, from, to);
            if (before[to] < 0) {
                return flow;
            }
            long more = limit - flow;
            for (int node = to; node != from; node = before[node]) {
                more = Math.min(more, residual[before[node]][node]);
            }
            for (int node = to; node != from; node = before[node]) {
                residual[before[node]][node] -= more;
                residual[node][before[node]] += more;
            }
            flow += more;
        }
        return flow;
    }

    private static int[] shortestPath(long[][] residual, int from, int to) {
        int[] before = new int[residual.length];
        Arrays.fill(before, -1);
        before[from] = from;
        Deque<Integer> queue = new ArrayDeque<>();
        queue.add(from);
        while (before[to] < 0 && !queue.isEmpty()) {
            int node = queue.remove();
            for (int next = 0; next < residual.length; next++) {
                if (before[next] < 0 && residual[node][next] > 0) {
                    before[next] = node;
                    queue.add(next);
                }
            }
        }
        return before;
    }
}
