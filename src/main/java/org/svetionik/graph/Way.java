package org.svetionik.graph;

import java.util.List;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Statement;

/**
 * One way from a node to what makes it the viewer's own.
 *
 * @param steps the relationships on the way, or none where the node alone tells; their end has no label, so that the planner can begin at
 *     the node only, and looking at one node costs the same whatever else the viewer's institution has
 * @param back the same relationships, with an end that an index finds
 * @param end what must hold at its end
 */
record Way(List<PatternElement> steps, List<PatternElement> back, Condition end) {

    /** Holds for a node from which the way leads there. */
    Condition exists() {
        return steps.isEmpty() ? end : Cypher.match(steps).where(end).asCondition();
    }

    /** Finds the nodes from which the way leads there. */
    Statement find(Node node) {
        return Cypher.match(back.isEmpty() ? List.of(node) : back)
                .where(end)
                .returningDistinct(node.getRequiredSymbolicName())
                .build();
    }
}
