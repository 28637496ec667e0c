package org.svetionik.network;

import java.util.List;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The groups of the institutions of a network, in the order of their names. */
final class Grouping {

    private final List<String> names;
    private final int[] groupOf;

    Grouping(int nodes, IntFunction<String> nameOf) {
        TreeSet<String> sorted = new TreeSet<>();
        IntStream.range(0, nodes).mapToObj(nameOf).forEach(sorted::add);
        this.names = List.copyOf(sorted);
        this.groupOf = IntStream.range(0, nodes)
                .map(node -> names.indexOf(nameOf.apply(node)))
                .toArray();
    }

    int size() {
        return names.size();
    }

    String name(int group) {
        return names.get(group);
    }

    /** {@return the group of each node} */
    int[] ofNodes() {
        return groupOf;
    }
}
