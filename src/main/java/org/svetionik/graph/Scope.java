package org.svetionik.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Kind;
import org.svetionik.access.Right;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;

/**
 * What one viewer may see, as conditions on the nodes of a statement: the right of the role to the kind of fact, and the paths in the model
 * that make a fact own. Refuses an analyst who asks for single cases without saying what for.
 */
final class Scope {

    private static final Condition EVERYTHING = Cypher.noCondition();

    private final AccessMatrix matrix;
    private final Viewer viewer;
    private final Compilation compilation;
    private final Ways ways;

    Scope(GraphModel model, AccessMatrix matrix, Viewer viewer, Compilation compilation) {
        this.matrix = matrix;
        this.viewer = viewer;
        this.compilation = compilation;
        this.ways = new Ways(model, viewer, opened(), compilation);
    }

    /** The viewer's opened cases, where the role may open any. */
    private Set<String> opened() {
        return matrix.right(viewer, Kind.BREAK_GLASS) == Right.ALL ? viewer.openedCases() : Set.of();
    }

    /** Holds for the nodes of a label that the viewer may see. */
    Condition visible(NodeType type, Node node) {
        return switch (right(type)) {
            case ALL -> EVERYTHING;
            case OWN -> anyOf(ways.toOwn(type, node), type, node);
            case AGGREGATE, NOTHING -> nothing(type, node);
        };
    }

    private Right right(NodeType type) {
        Right right = matrix.right(viewer, Kind.valueOf(type.access().kind()));
        if (type.isCaseLevel() && right != Right.NOTHING) {
            Asker.requirePurpose(viewer);
        }
        return right;
    }

    /** Whether the viewer may see every node of a label. */
    boolean seesAll(NodeType type) {
        return right(type) == Right.ALL;
    }

    /** Whether the viewer may see no single node of a label, whatever there is. */
    boolean seesNothing(NodeType type) {
        Right right = right(type);
        return right == Right.NOTHING || right == Right.AGGREGATE;
    }

    private Condition anyOf(List<Way> some, NodeType type, Node node) {
        return some.stream().map(Way::exists).reduce(Condition::or).orElseGet(() -> nothing(type, node));
    }

    /** Never holds, and lets the planner begin with an index that finds nothing, so that no time is spent on what is hidden. */
    private Condition nothing(NodeType type, Node node) {
        return node.property(type.key()).isEqualTo(compilation.parameter(null));
    }

    /**
     * Finds the viewer's own nodes of a label from the viewer's side, so that the effort does not grow with what others have; null where
     * the viewer may see all of them or none.
     */
    @Nullable
    Statement own(NodeType type, Node node) {
        List<Way> own = right(type) == Right.OWN ? ways.toOwn(type, node) : List.of();
        if (own.isEmpty()) {
            return null;
        }
        List<Statement> found = own.stream().map(way -> way.find(node)).toList();
        return found.size() == 1 ? found.get(0) : Cypher.union(new ArrayList<>(found));
    }

    /** The value of a property; null for those from whom the label's file withholds it. */
    Expression property(NodeType type, Node node, String name) {
        Condition shown = shown(type, node, name);
        return shown == EVERYTHING
                ? node.property(name)
                : Objects.requireNonNull(Cypher.caseExpression().when(shown).then(node.property(name)));
    }

    /** Holds for the nodes of which the viewer may be shown this property. */
    Condition shown(NodeType type, Node node, String name) {
        List<String> shownTo = type.access().withheld().get(name);
        return shownTo == null || right(type) != Right.OWN
                ? EVERYTHING
                : anyOf(ways.to(type, node, shownTo), type, node);
    }

    boolean isTheServices() {
        return viewer.isService();
    }
}
