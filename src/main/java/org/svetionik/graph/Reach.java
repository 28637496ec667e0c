package org.svetionik.graph;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.neo4j.cypherdsl.core.Cypher;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;
import org.svetionik.model.RelationshipType;

/**
 * The labels that a walk through the graph may meet, and what its statement says of any node or relationship of theirs, as Cypher. A node is met
 * only where the viewer may see it, so that nothing behind a hidden one is ever reached.
 */
final class Reach {

    private final GraphModel model;
    private final Compilation compilation;
    private final Set<String> met;
    private final Set<String> ends;

    /**
     * A walk that meets some labels, those left out of which the viewer sees no node.
     *
     * @param begins the labels of the records at which it begins, which it may know but does not meet
     */
    Reach(GraphModel model, Compilation compilation, Collection<String> labels, Collection<String> begins) {
        this.model = model;
        this.compilation = compilation;
        this.met = new TreeSet<>(labels);
        this.met.removeIf(label -> compilation.seesNothing(model.node(label)));
        this.ends = new TreeSet<>(met);
        this.ends.addAll(begins);
    }

    /** The links from nodes of a label that a walk may take: all where it begins, and none from a register down to single cases after that. */
    Stream<Link> from(String label, boolean begins) {
        return model.links().getOrDefault(label, Map.of()).values().stream()
                .filter(link -> met.contains(link.target()))
                .filter(link -> begins || isCaseLevel(label) || !isCaseLevel(link.target()));
    }

    boolean isCaseLevel(String label) {
        return model.node(label).isCaseLevel();
    }

    /** Holds for a node of some labels that the viewer may see. */
    String visible(String node, Collection<String> labels) {
        return labels.stream()
                .filter(met::contains)
                .map(model::node)
                .map(type -> node + ":" + type.label() + visible(node, type))
                .collect(Collectors.joining("\n    OR ", "(", ")"));
    }

    private String visible(String node, NodeType type) {
        String condition = Compilation.text(compilation.visible(type, Cypher.anyNode(node)));
        return compilation.seesAll(type) ? "" : " AND (" + condition + ")";
    }

    Set<String> met() {
        return met;
    }

    /** The types of relationships between its labels, for a pattern; empty where there are none. */
    String types() {
        return model.relationships().values().stream()
                .filter(type -> ends.contains(type.from()) && ends.contains(type.to()))
                .map(RelationshipType::type)
                .sorted()
                .collect(Collectors.joining("|"));
    }

    /** The label of a node among those that it knows, an institution's other label left out. */
    String label(String node) {
        return "[label IN labels(" + node + ") WHERE label IN " + listed(ends) + "][0]";
    }

    private static String listed(Collection<String> labels) {
        return labels.stream().collect(Collectors.joining("', '", "['", "']"));
    }

    String code(String node) {
        return ends.stream()
                .map(label -> node + "." + model.node(label).key())
                .collect(Collectors.joining(", ", "coalesce(", ")"));
    }

    /** What an answer says of a node. */
    String drawn(String node) {
        String days = LinkDays.ofNodes().stream()
                .map(day -> ", " + day + ": " + node + "." + day)
                .collect(Collectors.joining());
        return "{id: elementId(%1$s), label: %2$s, code: %3$s, kind: %1$s.kind, name: coalesce(%1$s.name, %1$s.nameSrLatn, %1$s.title), nameEn: %1$s.nameEn, nameSrCyrl: %1$s.nameSrCyrl%4$s}"
                .formatted(node, label(node), code(node), days);
    }

    /** What an answer says of a relationship. */
    static String linked(String link) {
        return "{type: type(%1$s), tail: elementId(startNode(%1$s)), head: elementId(endNode(%1$s)), part: %1$s.role, since: %1$s.since, deliveredOn: %1$s.deliveredOn}"
                .formatted(link);
    }
}
