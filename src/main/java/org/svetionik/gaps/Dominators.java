package org.svetionik.gaps;

import java.util.Arrays;

/**
 * For each node, the next one before it that no way from the root avoids (Cooper, Harvey and Kennedy, 2001). Nodes that the root does not reach have none.
 */
final class Dominators {

    static final int NONE = -1;

    private final Arcs onward;
    private final int root;
    private final int[] number;
    private final int[] order;
    private final int[] before;
    private int numbered;

    /**
     * @param onward the ways from each node
     * @param back the same ways from their ends
     */
    Dominators(int nodes, int root, Arcs onward, Arcs back) {
        this.onward = onward;
        this.root = root;
        this.number = filled(nodes);
        this.order = new int[nodes];
        this.before = filled(nodes);
        number();
        before[root] = root;
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = numbered - 2; i >= 0; i--) {
                changed |= settle(order[i], back);
            }
        }
    }

    private static int[] filled(int nodes) {
        int[] none = new int[nodes];
        Arrays.fill(none, NONE);
        return none;
    }

    /** {@return the nearest node that every way from the root to this one passes, the root for itself, or {@link #NONE}} */
    int before(int node) {
        return before[node];
    }

    /** Numbers the nodes that the root reaches by when a search from the root leaves them, the root last. */
    private void number() {
        boolean[] seen = new boolean[number.length];
        int[] path = new int[number.length];
        int[] places = new int[number.length];
        int depth = 0;
        path[0] = root;
        places[0] = onward.from(root);
        seen[root] = true;
        while (depth >= 0) {
            int node = path[depth];
            if (places[depth] == onward.until(node)) {
                number[node] = numbered;
                order[numbered++] = node;
                depth--;
            } else {
                int next = onward.head(places[depth]++);
                if (!seen[next]) {
                    seen[next] = true;
                    path[++depth] = next;
                    places[depth] = onward.from(next);
                }
            }
        }
    }

    private boolean settle(int node, Arcs back) {
        int nearest = NONE;
        for (int place = back.from(node); place < back.until(node); place++) {
            int previous = back.head(place);
            if (before[previous] != NONE) {
                nearest = nearest == NONE ? previous : meeting(nearest, previous);
            }
        }
        boolean changed = before[node] != nearest;
        before[node] = nearest;
        return changed;
    }

    private int meeting(int one, int other) {
        int a = one;
        int b = other;
        while (a != b) {
            if (number[a] < number[b]) {
                a = before[a];
            } else {
                b = before[b];
            }
        }
        return a;
    }
}
