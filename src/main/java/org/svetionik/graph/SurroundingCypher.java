package org.svetionik.graph;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Statement;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;

/**
 * The statement that reads what lies around a record, layer by layer. Of each label a layer keeps the first few records in the order of their
 * codes, and counts by relationship type those that it leaves out. From a record of a register the walk goes on to single students and cases
 * only where it begins, so that no school or district between two records is read whole.
 */
final class SurroundingCypher {

    private final Compilation compilation;
    private final Reach reach;
    private final Entry entry;
    private final String start;
    private final String limit;

    SurroundingCypher(GraphModel model, Compilation compilation, String label, List<String> labels, int limit) {
        this.compilation = compilation;
        this.reach = new Reach(model, compilation, labels, List.of(label));
        this.entry = compilation.start(model.node(label));
        this.start = entry.node().getRequiredSymbolicName().getValue();
        this.limit = compilation.parameterText(limit);
    }

    String text(String code, int depth) {
        StringBuilder text = new StringBuilder(compilation.find(entry, code));
        Set<String> frontier = Set.of(entry.type().label());
        int layer = 0;
        if (entry.type().isCaseLevel()) {
            text.append(
                    "\nWITH [%1$s] AS layer0, [%1$s] AS seen, %2$s AS begin\n".formatted(start, reach.drawn(start)));
        } else {
            text.append(first());
            frontier = next(frontier, true);
            layer = 1;
        }
        while (layer < depth) {
            layer++;
            text.append(further(layer, frontier));
            frontier = next(frontier, false);
        }
        return text.append(links(depth)).toString();
    }

    private Set<String> next(Set<String> frontier, boolean begins) {
        return frontier.stream()
                .flatMap(label -> reach.from(label, begins))
                .map(Link::target)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The layer around a record of a register, one branch for each link of its label, each counted by itself. */
    private String first() {
        List<String> steps =
                reach.from(entry.type().label(), true).map(this::step).toList();
        String all = steps.isEmpty()
                ? "UNWIND [] AS none RETURN '' AS label, '' AS type, [] AS found, 0 AS total"
                : String.join("\n  UNION ALL\n  ", steps);
        return """

                CALL (%1$s) {
                  %2$s
                }
                WITH %1$s, collect({label: label, type: type, found: found, total: total}) AS steps
                CALL (steps) {
                  UNWIND steps AS step
                  UNWIND step.found AS x
                  WITH DISTINCT step.label AS label, x, %3$s AS code
                  ORDER BY label, code
                  WITH label, collect(x)[..%4$s] AS some
                  RETURN collect(some) AS kept
                }
                WITH %1$s, steps, reduce(all = [], some IN kept | all + some) AS layer1
                WITH layer1, [%1$s] + layer1 AS seen,
                  [step IN steps | {label: step.label, type: step.type,
                                    count: step.total - size([x IN step.found WHERE x IN layer1])}] AS cut1,
                  %5$s AS begin
                """.formatted(start, all, reach.code("x"), limit, reach.drawn(start));
    }

    private String step(Link link) {
        Entry met = compilation.step(entry.node(), link);
        Statement own = compilation.ownBelow(link, met);
        return "CALL (" + start + ") {\n    " + (own == null ? counted(link, met) : own(link, met, own)) + "\n  }\n"
                + "  RETURN '%s' AS label, '%s' AS type, found, total"
                        .formatted(link.target(), link.type().type());
    }

    /** What is the viewer's own is read whole, which is no more than the viewer's side of it. */
    private String own(Link link, Entry met, Statement own) {
        String x = name(met);
        return """
                CALL () {%1$s}
                    MATCH %2$s
                    WITH DISTINCT %3$s AS x, %3$s.%4$s AS code ORDER BY code
                    WITH collect(x) AS whole
                    RETURN whole[..%5$s] AS found, size(whole) AS total""".formatted(
                        Compilation.text(own), arrow(link, x), x, met.type().key(), limit);
    }

    /** Reads as many as are shown; the others are counted, which the store does without reading them where all are visible. */
    private String counted(Link link, Entry met) {
        String x = name(met);
        Entry other = compilation.step(entry.node(), link);
        return """
                CALL (%1$s) {
                      MATCH %2$s%3$s
                      WITH DISTINCT %4$s, %4$s.%5$s AS code ORDER BY code LIMIT %6$s
                      RETURN collect(%4$s) AS found
                    }
                    RETURN found, COUNT { %7$s } AS total""".formatted(
                        start, arrow(link, end(met)), where(met), x, met.type().key(), limit, total(link, other));
    }

    private String total(Link link, Entry other) {
        String y = name(other);
        boolean repeated = !link.type().properties().isEmpty();
        if (compilation.seesAll(other.type()) && !repeated) {
            return arrow(link, "");
        }
        return "MATCH " + arrow(link, end(other)) + where(other) + (repeated ? " RETURN DISTINCT " : " RETURN ") + y;
    }

    private String where(Entry met) {
        return compilation.seesAll(met.type()) ? "" : " WHERE " + Compilation.text(met.visible());
    }

    /** By its label an index can find that the viewer sees none, without reading what others have. */
    private String end(Entry met) {
        return compilation.seesAll(met.type())
                ? name(met)
                : name(met) + ":" + met.type().label();
    }

    private static String name(Entry met) {
        return met.node().getRequiredSymbolicName().getValue();
    }

    private String arrow(Link link, String end) {
        String type = "[:" + link.type().type() + "]";
        return "(" + start + ")" + (link.outgoing() ? "-" + type + "->" : "<-" + type + "-") + "(" + end + ")";
    }

    private String further(int layer, Set<String> frontier) {
        String steps = steps(frontier);
        if (steps.isEmpty()) {
            return "WITH *, [] AS layer%1$d, [] AS cut%1$d\n".formatted(layer);
        }
        return """
                CALL (seen, layer%2$d) {
                  UNWIND layer%2$d AS m
                  CALL (m) {
                    %3$s
                  }
                  WITH seen, type, x
                  WHERE NOT x IN seen
                  WITH %4$s AS label, %5$s AS code, x, collect(DISTINCT type) AS types
                  ORDER BY label, code
                  WITH label, collect({x: x, types: types}) AS found
                  RETURN collect({label: label, found: found}) AS further%1$d
                }
                WITH *, reduce(all = [], step IN further%1$d | all + [one IN step.found[..%6$s] | one.x]) AS layer%1$d
                WITH *, seen + layer%1$d AS grown
                CALL (further%1$d) {
                  UNWIND further%1$d AS step
                  UNWIND step.found[%6$s..] AS one
                  UNWIND one.types AS type
                  WITH step.label AS label, type, count(*) AS count
                  RETURN collect({label: label, type: type, count: count}) AS cut%1$d
                }
                WITH %7$s, grown AS seen
                """.formatted(layer, layer - 1, steps, reach.label("x"), reach.code("x"), limit, carried(layer));
    }

    /** From single students and cases to all that they name or that names them; from registers to other records of registers alone. */
    private String steps(Set<String> frontier) {
        return Stream.of(true, false)
                .map(cases -> frontier.stream()
                        .filter(label -> reach.isCaseLevel(label) == cases)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .filter(labels -> !next(labels, false).isEmpty())
                .map(this::hop)
                .collect(Collectors.joining("\n    UNION\n    "));
    }

    private String hop(Set<String> from) {
        String types = from.stream()
                .flatMap(label -> reach.from(label, false))
                .map(link -> link.type().type())
                .distinct()
                .sorted()
                .collect(Collectors.joining("|"));
        return "MATCH (m)-[r:%s]-(x)\n    WHERE (%s) AND %s\n    RETURN type(r) AS type, x"
                .formatted(
                        types,
                        from.stream().map(label -> "m:" + label).collect(Collectors.joining(" OR ")),
                        reach.visible("x", next(from, false)));
    }

    private static String carried(int layer) {
        return "begin, "
                + IntStream.rangeClosed(1, layer)
                        .mapToObj(i -> "layer" + i + ", cut" + i)
                        .collect(Collectors.joining(", "));
    }

    /** The links among all that is shown, each read from its tail, which has few of a type. */
    private String links(int depth) {
        String types = reach.types();
        String read = types.isEmpty() ? "RETURN [] AS links" : """
                UNWIND seen AS m
                  MATCH (m)-[r:%s]->(x)
                  WHERE x IN seen
                  RETURN collect(%s) AS links""".formatted(types, Reach.linked("r"));
        return """
                CALL (seen) {
                  %s
                }
                RETURN [[begin]%s] AS layers, [%s] AS cuts, links""".formatted(
                        read,
                        IntStream.rangeClosed(1, depth)
                                .mapToObj(i -> ", [m IN layer" + i + " | " + reach.drawn("m") + "]")
                                .collect(Collectors.joining()),
                        IntStream.rangeClosed(1, depth).mapToObj(i -> "cut" + i).collect(Collectors.joining(", ")));
    }
}
