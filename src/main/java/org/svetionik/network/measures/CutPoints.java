package org.svetionik.network.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.svetionik.adjacency.Adjacency;

/**
 * Articulation points, without which a part of the network falls into pieces, and bridges, the ties of which that is true (Hopcroft and Tarjan,
 * 1973; Tarjan, 1972 and 1974). Takes a graph whose arcs go both ways. Time: nodes and arcs; the depth is held in arrays, not on the stack.
 */
public final class CutPoints {

    /** A tie without which its two ends do not reach each other; from is the smaller number. */
    public record Bridge(int from, int to) {}

    private final Adjacency graph;
    private final boolean[] articulation;
    private final List<Bridge> bridges = new ArrayList<>();
    private final int[] found;
    private final int[] low;
    private final int[] parent;
    private final int[] place;
    private int time;

    private CutPoints(Adjacency graph) {
        this.graph = graph;
        this.articulation = new boolean[graph.size()];
        this.found = new int[graph.size()];
        this.low = new int[graph.size()];
        this.parent = new int[graph.size()];
        this.place = new int[graph.size()];
    }

    public static CutPoints of(Adjacency graph) {
        CutPoints points = new CutPoints(graph);
        Arrays.setAll(points.place, graph::from);
        Arrays.fill(points.parent, -1);
        for (int node = 0; node < graph.size(); node++) {
            if (points.found[node] == 0) {
                points.search(node);
            }
        }
        points.bridges.sort((a, b) -> a.from == b.from ? a.to - b.to : a.from - b.from);
        return points;
    }

    private void search(int root) {
        int children = 0;
        int node = root;
        enter(node);
        while (node >= 0) {
            if (place[node] < graph.until(node)) {
                int next = graph.target(place[node]++);
                if (found[next] == 0) {
                    parent[next] = node;
                    children += node == root ? 1 : 0;
                    enter(next);
                    node = next;
                } else if (next != parent[node]) {
                    low[node] = Math.min(low[node], found[next]);
                }
            } else {
                leave(node, root);
                node = parent[node];
            }
        }
        articulation[root] = children > 1;
    }

    private void enter(int node) {
        found[node] = ++time;
        low[node] = time;
    }

    private void leave(int node, int root) {
        int above = parent[node];
        if (above < 0) {
            return;
        }
        low[above] = Math.min(low[above], low[node]);
        if (low[node] >= found[above] && above != root) {
            articulation[above] = true;
        }
        if (low[node] > found[above]) {
            bridges.add(new Bridge(Math.min(node, above), Math.max(node, above)));
        }
    }

    public boolean isArticulation(int node) {
        return articulation[node];
    }

    /** {@return in the order of their ends} */
    public List<Bridge> bridges() {
        return bridges;
    }
}
