package org.svetionik.network.measures;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.svetionik.adjacency.Adjacency;
import org.svetionik.adjacency.ArcList;

/**
 * Networks that everybody measures: friends in a karate club (Zachary, 1977), with and without weights; marriages of families in Florence (Padgett
 * and Ansell, 1993); advice and friendship among 21 managers of a high-tech company (Krackhardt, 1987). With each stand its figures by networkx
 * 3.6.1, effective sizes node by node with both arcs of a pair as one tie (its short cut by matrices gives others). igraph
 * 1.0.0 for Python gave the same betweenness, coreness, articulation points and constraint.
 */
final class Classics {

    /** The departments of the 21 managers. */
    private static final int[] DEPARTMENTS = {4, 4, 2, 4, 2, 1, 0, 1, 2, 3, 3, 1, 2, 2, 2, 4, 1, 3, 2, 2, 1};

    private Classics() {}

    static Adjacency karate() {
        return ties("karate").symmetric();
    }

    static Adjacency weightedKarate() {
        return ties("karate-weighted").symmetric();
    }

    static Adjacency florentine() {
        return ties("florentine").symmetric();
    }

    static Adjacency advice() {
        return ties("advice");
    }

    static Adjacency friendship() {
        return ties("friendship");
    }

    static int[] departments() {
        return DEPARTMENTS.clone();
    }

    /** A network by its name, its arcs both ways where they have no direction. */
    static Adjacency named(String name) {
        return name.startsWith("advice") || name.startsWith("friendship")
                ? ties(name)
                : ties(name).symmetric();
    }

    /** A column of its figures. */
    static double[] figures(String name, String column) {
        return rows(name).stream()
                .map(row -> row.getField(column))
                .mapToDouble(text -> text.isEmpty() ? Double.NaN : Double.parseDouble(text))
                .toArray();
    }

    private static Adjacency ties(String name) {
        List<NamedCsvRecord> rows = rows(name + "-ties");
        ArcList arcs = new ArcList(rows(name).size(), rows.size());
        rows.forEach(row -> arcs.add(number(row, "from") - 1, number(row, "to") - 1, number(row, "weight")));
        return arcs.build();
    }

    private static int number(NamedCsvRecord row, String column) {
        return Integer.parseInt(row.getField(column));
    }

    private static List<NamedCsvRecord> rows(String name) {
        var in = Objects.requireNonNull(Classics.class.getResourceAsStream("/fixtures/networks/" + name + ".csv"));
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
