package org.svetionik.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Relationship;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;

/**
 * One statement in the making: its fresh names, its parameters, and the one way into a node. Every node of a pattern is entered here,
 * be it projected, counted, filtered by or passed on the way, so that what holds for one holds for all. The text depends on the shape of
 * the selection alone: every value is a parameter, so that plans are reused.
 */
final class Compilation {

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private int names;

    /** A node of this label, from which a pattern starts, or may where it ends. */
    Node start(NodeType type) {
        return Cypher.node(type.label()).named(fresh("n"));
    }

    /** A node at the other end of a link; the relationship type says which label it has. */
    Node target() {
        return Cypher.anyNode(fresh("n"));
    }

    /** The step from a node along a link to another. */
    Relationship step(Node from, Link link, Node to) {
        return step(from, List.of(link), to);
    }

    /** The step from a node along any of some links, all in one direction, to another. */
    Relationship step(Node from, List<Link> links, Node to) {
        String[] types = links.stream().map(link -> link.type().type()).toArray(String[]::new);
        return links.get(0).outgoing() ? from.relationshipTo(to, types) : from.relationshipFrom(to, types);
    }

    Expression parameter(Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return Cypher.parameter(name);
    }

    String fresh(String prefix) {
        return prefix + names++;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
