package org.svetionik.network.measures;

import java.util.Random;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;

/** Networks by chance. */
final class RandomNetworks {

    private RandomNetworks() {}

    /** So many arcs at most, of weights from 1 to 4. */
    static Adjacency directed(int nodes, int arcs, long seed) {
        Random random = new Random(seed);
        ArcList list = new ArcList(nodes, arcs);
        for (int i = 0; i < arcs; i++) {
            list.add(random.nextInt(nodes), random.nextInt(nodes), random.nextInt(1, 5));
        }
        return list.build();
    }
}
