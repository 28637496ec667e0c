package org.svetionik.network;

import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.Distances;
import org.svetionik.graph.BadRequest;

/**
 * Links with the national Centre that bring institutions nearer to it. The gain of a link never grows when others are added, so a gain that was
 * found earlier is an upper limit, and most need not be found again (Minoux, 1978).
 */
final class CentreLinks implements LinkSearch {

    private record Candidate(int node, double gain, int round) {}

    private final int centre;
    private final Distances back;
    private final int[] distances;
    private final PriorityQueue<Candidate> candidates =
            new PriorityQueue<>((a, b) -> a.gain == b.gain ? a.node - b.node : Double.compare(b.gain, a.gain));
    private int round;

    /** Refuses a network without a national Centre. */
    CentreLinks(Network network) {
        Adjacency reversed = network.arcs().reversed();
        int[] centres =
                IntStream.range(0, network.size()).filter(network::isCentre).toArray();
        if (centres.length == 0) {
            throw new BadRequest(
                    "GOAL", "goal NEARER_TO_CENTRE needs a network with the national Centre: let filter admit it");
        }
        this.centre = centres[0];
        this.back = new Distances(reversed);
        this.distances = new int[network.size()];
        back.from(centres);
        for (int node = 0; node < distances.length; node++) {
            distances[node] = back.to(node);
        }
        for (int node = 0; node < distances.length; node++) {
            if (distances[node] > 1 || distances[node] == Distances.NONE) {
                candidates.add(new Candidate(node, gain(node), round));
            }
        }
    }

    private static double nearness(int distance) {
        return distance > 0 ? 1.0 / distance : 0;
    }

    private double gain(int node) {
        back.from(node);
        double gain = 0;
        for (int i = 0; i < back.reached(); i++) {
            int from = back.node(i);
            double nearer = nearness(back.to(from) + 1) - nearness(distances[from]);
            gain += distances[from] == 0 ? 0 : Math.max(0, nearer);
        }
        return gain;
    }

    @Override
    public double value() {
        return IntStream.of(distances).mapToDouble(CentreLinks::nearness).sum();
    }

    @Override
    public List<Integer> next() {
        while (!candidates.isEmpty()) {
            Candidate best = candidates.remove();
            if (best.round == round) {
                return best.gain > 0 ? add(best.node) : List.of();
            }
            candidates.add(new Candidate(best.node, gain(best.node), round));
        }
        return List.of();
    }

    private List<Integer> add(int node) {
        back.from(node);
        for (int i = 0; i < back.reached(); i++) {
            int from = back.node(i);
            int distance = back.to(from) + 1;
            if (distances[from] == Distances.NONE || distances[from] > distance) {
                distances[from] = distance;
            }
        }
        round++;
        return List.of(node, centre);
    }
}
