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
 * @param steps the relationships on the way, or the node alone
 * @param end what must hold at its end
 */
record Way(List<PatternElement> steps, Condition end) {

    /** Holds for a node from which the way leads there. */
    Condition exists() {
        return steps.isEmpty() ? end : Cypher.match(steps).where(end).asCondition();
    }

    /** Finds the nodes from which the way leads there. */
    Statement find(Node node) {
        return Cypher.match(steps.isEmpty() ? List.of(node) : steps)
                .where(end)
                .returningDistinct(node.getRequiredSymbolicName())
                .build();
    }
}
