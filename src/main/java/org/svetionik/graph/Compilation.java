package org.svetionik.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import org.svetionik.model.Link;
import org.svetionik.model.NodeType;

/**
 * One statement in the making, for one viewer: its fresh names, its parameters, and the one way into a node. Every node of a pattern is
 * entered here, be it projected, counted, filtered by or passed on the way, and comes with the condition under which the viewer may see
 * it. The text depends on the shape of the selection and on the viewer's role alone: every value is a parameter, so that plans are reused.
 */
final class Compilation {

    private static final Renderer RENDERER = Renderer.getRenderer(Configuration.newConfig()
            .withDialect(Dialect.NEO4J_5_DEFAULT_CYPHER)
            .build());

    private final GraphModel model;
    private final Scope scope;
    private final Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
    private int names;
    private boolean caseLevel;

    Compilation(GraphModel model, AccessMatrix matrix, Viewer viewer) {
        this.model = model;
        this.scope = new Scope(model, matrix, viewer, this);
    }

    /** A node of this label, from which a pattern starts. */
    Entry start(NodeType type) {
        Node node = Cypher.node(type.label()).named(fresh("n"));
        return entry(type, node, node);
    }

    /** The nodes of a label that the viewer may see, as {@link Scope#own}; null where they are to be found by their condition. */
    @Nullable
    Statement own(Entry entry) {
        return scope.own(entry.type(), entry.node());
    }

    /**
     * The same for what a link leads to from a node that every such viewer may see: what others have below it is then not walked through,
     * so that the time tells nothing of how much that is. Null where the node is own itself, and little is below it.
     */
    @Nullable
    Statement ownBelow(Link link, Entry entry) {
        return scope.seesAll(model.node(link.source())) ? own(entry) : null;
    }

    /** The step along a link; the relationship type says which label is at its end. */
    Entry step(Node from, Link link) {
        Node end = Cypher.anyNode(fresh("n"));
        return entry(model.node(link.target()), end, relationship(from, List.of(link), end));
    }

    /** The step along any of some links, all in one direction and to one label, from whose end the planner may begin. */
    Entry stepToLabel(Node from, List<Link> links) {
        NodeType type = model.node(links.get(0).target());
        Node end = Cypher.node(type.label()).named(fresh("n"));
        return entry(type, end, relationship(from, links, end));
    }

    /** The step along any of some links, all in one direction, to a node that is there already. */
    static Relationship relationship(Node from, List<Link> links, Node end) {
        String[] types = links.stream().map(link -> link.type().type()).toArray(String[]::new);
        return links.get(0).outgoing() ? from.relationshipTo(end, types) : from.relationshipFrom(end, types);
    }

    private Entry entry(NodeType type, Node node, PatternElement pattern) {
        return new Entry(type, node, pattern, visible(type, node));
    }

    /** Holds for a node that the viewer may see. */
    Condition visible(NodeType type, Node node) {
        caseLevel |= type.isCaseLevel();
        return scope.visible(type, node);
    }

    /** The value of a property; null where it is withheld from the viewer. */
    Expression property(NodeType type, Node node, String name) {
        type.property(name);
        return scope.property(type, node, name);
    }

    /** Holds for the nodes of which the viewer may be shown this property. */
    Condition shown(NodeType type, Node node, String name) {
        return scope.shown(type, node, name);
    }

    /** Whether the viewer may see every node of a label. */
    boolean seesAll(NodeType type) {
        return scope.seesAll(type);
    }

    /** Whether the viewer may see no single node of a label. */
    boolean seesNothing(NodeType type) {
        return scope.seesNothing(type);
    }

    /** Whether the statement reads of single students or cases, for somebody. */
    boolean isRecorded() {
        return caseLevel && !scope.isTheServices();
    }

    /**
     * The clause that finds the record of a key for a viewer, by its node's name. Own records are sought among those of the viewer, so that
     * it takes the same time to find that there is none of the key and that the one that there is is not the viewer's.
     */
    String find(Entry entry, String code) {
        Node node = entry.node();
        String name = node.getRequiredSymbolicName().getValue();
        Condition isThat = node.property(entry.type().key()).isEqualTo(parameter(code));
        Statement own = own(entry);
        return own == null
                ? "MATCH (%s:%s) WHERE %s".formatted(name, entry.type().label(), text(isThat.and(entry.visible())))
                : "CALL {%s} WITH %s WHERE %s".formatted(text(own), name, text(isThat));
    }

    /** The statement as text. */
    static String text(Statement statement) {
        return RENDERER.render(statement);
    }

    /** A condition as text. */
    static String text(Condition condition) {
        String rendered =
                text(Cypher.returning(condition.and(Cypher.isTrue()).as("it")).build());
        return rendered.substring("RETURN ".length(), rendered.length() - " AS it".length());
    }

    Expression parameter(@Nullable Object value) {
        String name = "p" + parameters.size();
        parameters.put(name, value);
        return Cypher.parameter(name);
    }

    /** The parameter of a value, for statements that are written as text. */
    String parameterText(@Nullable Object value) {
        int before = parameters.size();
        parameter(value);
        return "$p" + before;
    }

    String fresh(String prefix) {
        return prefix + names++;
    }

    Map<String, @Nullable Object> parameters() {
        return parameters;
    }
}
