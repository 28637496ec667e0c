package org.svetionik.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.svetionik.snapshot.Snapshot;

/** Networks are opened by the tools that analysts have, where python3 has networkx and igraph. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherToolsTests {

    private Snapshot country;

    @TempDir
    private Path folder;

    @BeforeAll
    void invent(@TempDir Path demo) throws IOException {
        country = Networks.country(demo);
    }

    /** What a program in Python prints about a file, or nothing where it cannot run. */
    private static String python(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = Stream.concat(Stream.of("python3", "-c", program), Stream.of(arguments))
                .toList();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            boolean done = process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
            return done ? printed.strip() : "";
        } catch (IOException noPython) {
            return "";
        }
    }

    private static void assumePythonHas(String library) throws IOException, InterruptedException {
        assumeTrue(
                python("import " + library + "; print(" + library + ".__version__)")
                        .matches("\\d.*"),
                "Skipped: python3 with " + library + " is not here");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** Nodes, edges and referrals; a tool may read an edge that holds in both directions as two. */
    private String expected(int edgesOfAnAgreement) {
        Network network = Networks.network(country, Networks.ANALYST);
        long agreements = network.ties().stream().filter(Tie::isMutual).count();
        long referrals = network.ties().stream()
                .filter(tie -> !tie.isMutual())
                .mapToLong(Tie::count)
                .sum();
        long edges = network.ties().size() + (edgesOfAnAgreement - 1) * agreements;
        return country.institutions().size() + " " + edges + " " + referrals;
    }

    @Test
    void networkxOpensGexf() throws IOException, InterruptedException {
        assumePythonHas("networkx");
        String printed = python("""
                import sys, networkx as nx
                g = nx.read_gexf(sys.argv[1], version="1.3")
                w = sum(int(d["weight"]) for u, v, d in g.edges(data=True) if d["tie"] == "REFERRALS")
                m = sum(int(x[0]) for u, v, d in g.edges(data=True) for x in d.get("referrals", []))
                print(g.number_of_nodes(), g.number_of_edges(), w, w == m)
                """, file("network.gexf", Networks.gexf(country, Networks.ANALYST)));
        assertThat(printed).isEqualTo(expected(2) + " True");
    }

    @Test
    void networkxOpensGraphMl() throws IOException, InterruptedException {
        assumePythonHas("networkx");
        String printed = python("""
                import sys, networkx as nx
                g = nx.read_graphml(sys.argv[1])
                w = sum(d["weight"] for u, v, d in g.edges(data=True) if d["tie"] == "REFERRALS")
                print(g.number_of_nodes(), g.number_of_edges(), w)
                """, file("network.graphml", Networks.graphMl(country, Networks.ANALYST)));
        assertThat(printed).isEqualTo(expected(1));
    }

    @Test
    void networkxReadsTheListOfEdges() throws IOException, InterruptedException {
        assumePythonHas("networkx");
        String printed = python(
                """
                import csv, sys, networkx as nx
                g = nx.MultiDiGraph()
                g.add_nodes_from(r["Id"] for r in csv.DictReader(open(sys.argv[1], encoding="utf-8")))
                for r in csv.DictReader(open(sys.argv[2], encoding="utf-8")):
                    g.add_edge(r["Source"], r["Target"], weight=int(r["Weight"]), tie=r["tie"])
                w = sum(d["weight"] for u, v, d in g.edges(data=True) if d["tie"] == "REFERRALS")
                print(g.number_of_nodes(), g.number_of_edges(), w)
                """,
                file("nodes.csv", Networks.nodes(country, Networks.ANALYST)),
                file("edges.csv", Networks.edges(country, Networks.ANALYST)));
        assertThat(printed).isEqualTo(expected(1));
    }

    @Test
    void igraphOpensGraphMl() throws IOException, InterruptedException {
        assumePythonHas("igraph");
        String printed = python("""
                import sys, igraph
                g = igraph.Graph.Read_GraphML(sys.argv[1])
                print(g.vcount(), g.ecount(), int(sum(e["weight"] for e in g.es if e["tie"] == "REFERRALS")))
                """, file("network.graphml", Networks.graphMl(country, Networks.ANALYST)));
        assertThat(printed).isEqualTo(expected(1));
    }
}
