package org.svetionik.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.springframework.util.FileSystemUtils;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;
import org.svetionik.demo.DemoOptions;
import org.svetionik.demo.InventedCountry;
import org.svetionik.demo.Size;
import org.svetionik.network.measures.Betweenness;
import org.svetionik.network.measures.Brokerage;
import org.svetionik.network.measures.Closeness;
import org.svetionik.network.measures.Communities;
import org.svetionik.network.measures.CorePeriphery;
import org.svetionik.network.measures.Coreness;
import org.svetionik.network.measures.CutPoints;
import org.svetionik.network.measures.Dyads;
import org.svetionik.network.measures.ExternalInternal;
import org.svetionik.network.measures.PageRank;
import org.svetionik.network.measures.Qap;
import org.svetionik.network.measures.StructuralHoles;
import org.svetionik.network.measures.Triads;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.PackageSource;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/**
 * Invents the national size, makes the network of its referrals of one year and of all nine, and prints how long each measure takes, the first time and
 * the median of five more, and betweenness by JGraphT beside it. With the test class path: {@code java -Xmx1g org.svetionik.benchmarks.Networks}.
 */
final class Networks {

    private static final Path FOLDER = Path.of("target", "benchmark-networks");

    private Networks() {}

    public static void main(String[] arguments) throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
        Path country = Files.createDirectories(FOLDER.resolve("country"));
        InventedCountry.write(country, new DemoOptions(1, Size.NATIONAL, 9), rows -> {});
        Snapshot snapshot = Snapshot.read(new PackageSource(country), Instant.EPOCH);
        print(snapshot, "one year", LocalDate.of(2025, 1, 1));
        print(snapshot, "nine years", LocalDate.of(2000, 1, 1));
    }

    private static Adjacency referrals(Snapshot snapshot, LocalDate from) {
        var referrals = snapshot.referrals();
        ArcList arcs = new ArcList(snapshot.institutions().size(), referrals.size());
        long opens = Known.startOf((int) from.toEpochDay());
        for (int row = 0; row < referrals.size(); row++) {
            int sender = referrals.sender().get(row);
            int receiver = referrals.receiver().get(row);
            boolean isBetween = sender != Refs.NONE && receiver != Refs.NONE;
            if (isBetween && referrals.sentAt().get(row) >= opens) {
                arcs.add(sender, receiver);
            }
        }
        return arcs.build();
    }

    private static void print(Snapshot snapshot, String name, LocalDate from) {
        long start = System.nanoTime();
        Adjacency graph = referrals(snapshot, from);
        System.out.printf(
                Locale.ROOT,
                "%s: %d institutions, %d arcs, built in %.1f ms%n",
                name,
                graph.size(),
                graph.arcs(),
                (System.nanoTime() - start) / 1e6);
        Map<String, Integer> numbers = new HashMap<>();
        int[] kinds = IntStream.range(0, graph.size())
                .map(node ->
                        numbers.computeIfAbsent(snapshot.institutions().kind().get(node), any -> numbers.size()))
                .toArray();
        Adjacency both = graph.symmetric();
        Map<String, Supplier<?>> measures = new LinkedHashMap<>();
        measures.put("betweenness", () -> Betweenness.of(graph));
        measures.put("betweenness by JGraphT", () -> byJGraphT(graph));
        measures.put("closeness", () -> Closeness.of(graph));
        measures.put("PageRank", () -> PageRank.of(graph));
        measures.put("coreness", () -> Coreness.of(both));
        measures.put("articulation points and bridges", () -> CutPoints.of(both));
        measures.put("constraint and effective size", () -> StructuralHoles.of(both));
        measures.put("dyads and reciprocity", () -> Dyads.of(graph));
        measures.put("triads", () -> Triads.of(graph));
        measures.put("brokerage by kind", () -> Brokerage.of(graph, kinds, numbers.size()));
        measures.put("E-I index, 1,000 deals", () -> ExternalInternal.of(both, kinds, numbers.size(), 1000, 1));
        measures.put("core and periphery", () -> CorePeriphery.of(both));
        measures.put("communities, 50 seeds", () -> Communities.of(both, 50));
        measures.put("QAP, 1,000 permutations", () -> Qap.of(graph, both, 1000, 1));
        measures.forEach(Networks::time);
    }

    private static Map<Integer, Double> byJGraphT(Adjacency graph) {
        SimpleDirectedGraph<Integer, DefaultEdge> copy = new SimpleDirectedGraph<>(DefaultEdge.class);
        for (int node = 0; node < graph.size(); node++) {
            copy.addVertex(node);
        }
        graph.forEach((source, target, weight) -> copy.addEdge(source, target));
        return new BetweennessCentrality<>(copy).getScores();
    }

    private static void time(String measure, Supplier<?> work) {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            long start = System.nanoTime();
            Objects.requireNonNull(work.get());
            took.add((System.nanoTime() - start) / 1e6);
        }
        System.out.printf(
                Locale.ROOT,
                "  %s: first %.1f ms, then %.1f ms (median of 5)%n",
                measure,
                took.get(0),
                Ranks.median(took.subList(1, took.size())));
    }
}
