package org.svetionik.adjacency;

/** Which nodes hang together, whichever way the arcs lead: disjoint sets with path halving (Tarjan and van Leeuwen, 1984). */
public final class Components {

    private final int[] parents;
    private final int[] sizes;
    private int count;

    /** Every node by itself. */
    public Components(int nodes) {
        this.parents = new int[nodes];
        this.sizes = new int[nodes];
        this.count = nodes;
        for (int node = 0; node < nodes; node++) {
            parents[node] = node;
            sizes[node] = 1;
        }
    }

    /** The components of a graph. */
    public static Components of(Adjacency graph) {
        Components components = new Components(graph.size());
        graph.forEach((from, to, weight) -> components.join(from, to));
        return components;
    }

    /** {@return the node that stands for the component of a node} */
    public int of(int node) {
        int root = node;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    /** Makes one component of two; says whether they were two. */
    public boolean join(int a, int b) {
        int first = of(a);
        int second = of(b);
        if (first == second) {
            return false;
        }
        boolean larger = sizes[first] > sizes[second] || (sizes[first] == sizes[second] && first < second);
        int root = larger ? first : second;
        int other = larger ? second : first;
        parents[other] = root;
        sizes[root] += sizes[other];
        count--;
        return true;
    }

    /** {@return how many components there are} */
    public int count() {
        return count;
    }

    /** {@return how many nodes the component of a node has} */
    public int size(int node) {
        return sizes[of(node)];
    }

    /** {@return how many nodes the largest component has; 0 where there is no node} */
    public int largest() {
        int largest = 0;
        for (int node = 0; node < parents.length; node++) {
            largest = Math.max(largest, size(node));
        }
        return largest;
    }
}
