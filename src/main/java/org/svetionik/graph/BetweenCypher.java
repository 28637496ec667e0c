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
                + "WITH %1$s AS a, %2$s AS b, [%1$s] AS a0, [%2$s] AS b0\n".formatted(a, b)
                + steps("a", "b", limit)
                + steps("b", "a", limit)
                + ending();
    }

    private static String name(Entry entry) {
        return entry.node().getRequiredSymbolicName().getValue();
    }

    private String steps(String side, String other, String limit) {
        return IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> step(side, other, step, limit))
                .collect(Collectors.joining());
    }

    private String step(String side, String other, int step, String limit) {
        String types = reach.types();
        String visible = reach.visible("x", reach.met());
        if (types.isEmpty() || reach.met().isEmpty()) {
            return "WITH *, [] AS %1$s%2$d, [] AS %1$sLinks%2$d, 0 AS %1$sRead%2$d\n".formatted(side, step);
        }
        return """
                CALL (a, b, %1$s%3$d) {
                  UNWIND %1$s%3$d AS m
                  MATCH (m)-[r:%4$s]-(x)
                  WHERE m <> %2$s AND (x = a OR x = b OR %5$s)
                  WITH r, x LIMIT %6$s
                  RETURN collect(DISTINCT x) AS %1$s%7$d, collect(DISTINCT r) AS %1$sLinks%7$d, count(*) AS %1$sRead%7$d
                }
                """.formatted(side, other, step - 1, types, visible, limit, step);
    }

    private String ending() {
        return """
                WITH a, b, %s AS nodes, %s AS links, [%s] AS read
                CALL (nodes) {
                  UNWIND nodes AS m
                  WITH DISTINCT m
                  RETURN collect(%s) AS met
                }
                CALL (links) {
                  UNWIND links AS r
                  WITH DISTINCT r
                  RETURN collect(%s) AS met2
                }
                RETURN met AS nodes, met2 AS links, read""".formatted(
                all("", 0, " + "), all("Links", 1, " + "), all("Read", 1, ", "), reach.drawn("m"), Reach.linked("r"));
    }

    private static String all(String what, int first, String between) {
        return IntStream.rangeClosed(first, STEPS)
                .mapToObj(step -> "a" + what + step + between + "b" + what + step)
                .collect(Collectors.joining(between));
    }
}
