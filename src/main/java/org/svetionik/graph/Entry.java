package org.svetionik.graph;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Relationship;
import org.svetionik.model.NodeType;

/**
 * A node that a statement enters.
 *
 * @param pattern how it is reached
 * @param visible what must hold for the viewer to see it; goes with the pattern wherever that goes
 */
record Entry(NodeType type, Node node, PatternElement pattern, Condition visible) {

    /** The same, reached by a relationship of this name. */
    Entry by(String relationship) {
        return new Entry(type, node, ((Relationship) pattern).named(relationship), visible);
    }
}
