package org.svetionik.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.Components;

/** Links between the largest part that hangs together and the next largest, each by its institution with the most ties. */
final class JoiningLinks implements LinkSearch {

    private final Components components;
    private final List<Integer> hubs = new ArrayList<>();

    JoiningLinks(Network network) {
        Adjacency both = network.bothWays();
        this.components = Components.of(both);
        int[] hubOf = new int[network.size()];
        for (int node = 0; node < network.size(); node++) {
            int root = components.of(node);
            int hub = hubOf[root] - 1;
            if (hub < 0 || both.degree(node) > both.degree(hub)) {
                hubOf[root] = node + 1;
            }
        }
        for (int hub : hubOf) {
            if (hub > 0) {
                hubs.add(hub - 1);
            }
        }
        hubs.sort(Comparator.comparing((Integer hub) -> -components.size(hub)).thenComparing(hub -> hub));
    }

    @Override
    public double value() {
        return components.largest();
    }

    @Override
    public List<Integer> next() {
        if (hubs.size() < 2) {
            return List.of();
        }
        int first = hubs.get(0);
        int second = hubs.remove(1);
        components.join(first, second);
        return List.of(first, second);
    }
}
