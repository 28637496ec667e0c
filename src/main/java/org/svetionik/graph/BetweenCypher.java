package org.svetionik.graph;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.svetionik.model.GraphModel;

/**
 * The statement that reads every link that can be on a way of at most six links between two records. Three steps from either end find them all:
 * each link of such a way is at most two links away from one of the ends.
 */
final class BetweenCypher {

    static final int STEPS = 3;

    private final Compilation compilation;
    private final Reach reach;
    private final Entry from;
    private final Entry to;

    BetweenCypher(GraphModel model, Compilation compilation, String fromLabel, String toLabel, List<String> labels) {
        this.compilation = compilation;
        this.reach = new Reach(model, compilation, labels, List.of(fromLabel, toLabel));
        this.from = compilation.start(model.node(fromLabel));
        this.to = compilation.start(model.node(toLabel));
    }

    /** @param most how many links a step may read before it stops */
    String text(String fromCode, String toCode, int most) {
        String a = name(from);
        String b = name(to);
        String limit = compilation.parameterText(most + 1);
        return compilation.find(from, fromCode)
                + "\nCALL (%s) {\n  %s\n  RETURN %s\n}\n".formatted(a, compilation.find(to, toCode), b)
                + "WITH %1$s AS a, %2$s AS b\nWHERE a <> b\nWITH a, b, [a, b] AS layer0\n".formatted(a, b)
                + IntStream.rangeClosed(1, STEPS)
                        .mapToObj(step -> step(step, limit))
                        .collect(Collectors.joining())
                + ending();
    }

    private static String name(Entry entry) {
        return entry.node().getRequiredSymbolicName().getValue();
    }

    /** One step from what the one before came to, on both sides at once. */
    private String step(int step, String limit) {
        String types = reach.types();
        if (types.isEmpty() || reach.met().isEmpty()) {
            return "WITH *, [] AS layer%1$d, [] AS links%1$d, 0 AS read%1$d\n".formatted(step);
        }
        return """
                CALL (a, b, layer%1$d) {
                  UNWIND layer%1$d AS m
                  MATCH (m)-[r:%2$s]-(x)
                  WHERE x = a OR x = b OR %3$s
                  WITH r, x LIMIT %4$s
                  RETURN collect(DISTINCT x) AS layer%5$d, collect(DISTINCT r) AS links%5$d, count(*) AS read%5$d
                }
                """.formatted(step - 1, types, reach.visible("x", reach.met()), limit, step);
    }

    private String ending() {
        return """
                WITH %s AS nodes, %s AS links, [%s] AS read
                CALL (nodes) {
                  UNWIND nodes AS m
                  WITH DISTINCT m
                  RETURN collect(%s) AS met
                }
                CALL (links) {
                  UNWIND links AS r
                  WITH DISTINCT r
                  RETURN collect(%s) AS joining
                }
                RETURN met AS nodes, joining AS links, read""".formatted(
                        all("layer", 0, " + "),
                        all("links", 1, " + "),
                        all("read", 1, ", "),
                        reach.drawn("m"),
                        Reach.linked("r"));
    }

    private static String all(String what, int first, String between) {
        return IntStream.rangeClosed(first, STEPS).mapToObj(step -> what + step).collect(Collectors.joining(between));
    }
}
