package org.svetionik.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;
import org.svetionik.adjacency.Components;
import org.svetionik.explanation.Explanation;
import org.svetionik.network.measures.Betweenness;
import org.svetionik.patterns.TrainingOutcome;

/**
 * The network as it is and as it would be. A removed institution takes its ties with it; an added agreement is a tie both ways.
 *
 * @param brokers those that carry most before or after, the heaviest first
 */
record NetworkWhatIf(State before, State after, List<BrokerLoad> brokers, Explanation why) {

    private static final int BROKERS = 10;
    private static final String FORMULA = "paths = fewest ties to the nearest national Centre; load = betweenness;"
            + " expected = referrals of the window between those that remain, with the interval of a Poisson mean;"
            + " after a training: others + referrals of the district's schools * rate ratio of earlier trainings, interval by that of the ratio";
    private static final List<String> SOURCES = List.of(
            "Moore (1959)", "Freeman (1977)", "Brandes (2001)", "Garwood (1936)", "Przyborowski and Wilenski (1940)");

    /** The network before or after. */
    record State(
            int institutions,
            int components,
            int largestComponent,
            CentrePaths centre,
            ExpectedReferrals expectedReferrals) {}

    /** What leads through an institution, before and after. */
    record BrokerLoad(String institution, double before, double after) {}

    /** @param outcome of earlier trainings; asked for only where a district is to be trained */
    static NetworkWhatIf of(Network network, NetworkChanges changes, Supplier<TrainingOutcome> outcome) {
        changes.check(network);
        boolean[] all = new boolean[network.size()];
        boolean[] left = new boolean[network.size()];
        for (int node = 0; node < all.length; node++) {
            all[node] = true;
            left[node] = !changes.removed().contains(network.code(node));
        }
        Adjacency changed = changed(network, changes, left);
        State before = state(network, network.arcs(), all, counted(network, network.arcs(), List.of(), outcome, false));
        State after = state(
                network,
                changed,
                left,
                counted(
                        network,
                        without(network, left),
                        changes.trained(),
                        outcome,
                        !changes.added().isEmpty()));
        return new NetworkWhatIf(
                before,
                after,
                brokers(network, changed),
                NetworkWhy.of("network-what-if", FORMULA, SOURCES, network.asked(), network.ties(), said(changes)));
    }

    private static Map<String, String> said(NetworkChanges changes) {
        return Map.of(
                "changes",
                changes.removed().size() + " removed, " + changes.added().size() + " agreements, "
                        + changes.trained().size() + " districts trained");
    }

    private static Adjacency without(Network network, boolean[] left) {
        ArcList arcs = new ArcList(network.size(), network.arcs().arcs());
        network.arcs().forEach((from, to, weight) -> {
            if (left[from] && left[to]) {
                arcs.add(from, to, weight);
            }
        });
        return arcs.build();
    }

    private static Adjacency changed(Network network, NetworkChanges changes, boolean[] left) {
        ArcList arcs = new ArcList(network.size(), network.arcs().arcs());
        without(network, left).forEach(arcs::add);
        for (NetworkTie tie : changes.added()) {
            int from = network.node(tie.from());
            int to = network.node(tie.to());
            if (left[from] && left[to]) {
                arcs.add(from, to).add(to, from);
            }
        }
        return arcs.build();
    }

    private static State state(Network network, Adjacency arcs, boolean[] there, ExpectedReferrals expected) {
        int gone = (int)
                IntStream.range(0, there.length).filter(node -> !there[node]).count();
        Components components = Components.of(arcs);
        return new State(
                network.size() - gone,
                components.count() - gone,
                gone == network.size() ? 0 : components.largest(),
                CentrePaths.of(network, arcs, there),
                expected);
    }

    private static ExpectedReferrals counted(
            Network network, Adjacency arcs, List<String> trained, Supplier<TrainingOutcome> outcome, boolean added) {
        if (!network.isDirected()) {
            return ExpectedReferrals.cannotTell("NOT_REFERRALS");
        }
        if (added) {
            return ExpectedReferrals.cannotTell("AGREEMENT");
        }
        long[] counts = new long[2];
        arcs.forEach((from, to, weight) -> {
            boolean isTrained = trained.contains(network.district(from)) && ExpectedReferrals.isSchool(network, from);
            counts[isTrained ? 1 : 0] += Math.round(weight);
        });
        return trained.isEmpty()
                ? ExpectedReferrals.asCounted(counts[0] + counts[1])
                : ExpectedReferrals.trained(counts[0], counts[1], outcome.get());
    }

    private static List<BrokerLoad> brokers(Network network, Adjacency changed) {
        double[] before = Betweenness.of(network.arcs());
        double[] after = Betweenness.of(changed);
        double shared = network.isDirected() ? 1 : 2;
        TreeSet<Integer> heavy = new TreeSet<>();
        for (double[] loads : List.of(before, after)) {
            IntStream.range(0, loads.length)
                    .boxed()
                    .filter(node -> loads[node] > 0)
                    .sorted(Comparator.comparing((Integer node) -> -loads[node]).thenComparing(node -> node))
                    .limit(BROKERS)
                    .forEach(heavy::add);
        }
        return heavy.stream()
                .sorted(Comparator.comparing((Integer node) -> -Math.max(before[node], after[node]))
                        .thenComparing(node -> node))
                .map(node -> new BrokerLoad(network.code(node), before[node] / shared, after[node] / shared))
                .toList();
    }
}
