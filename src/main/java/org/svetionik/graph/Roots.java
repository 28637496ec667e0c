package org.svetionik.graph;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.springframework.stereotype.Component;
import org.svetionik.access.AccessMatrix;
import org.svetionik.access.Viewer;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;

/** Compiles a root field, with all that is selected below it, into one statement that returns at most one row with one value. */
@Component
class Roots {

    static final String ANSWER = "answer";

    private final GraphModel model;
    private final AccessMatrix matrix;

    Roots(GraphModel model, AccessMatrix matrix) {
        this.model = model;
        this.matrix = matrix;
    }

    Compiled connection(
            Viewer viewer, NodeType type, Map<String, Object> arguments, DataFetchingFieldSelectionSet selection) {
        Compilation compilation = new Compilation(model, matrix, viewer);
        var connection = new Projector(model, compilation).connections().root(type, arguments, selection);
        return compiled(Cypher.returning(connection.as(ANSWER)).build(), compilation);
    }

    /**
     * One record by its key. Own records are sought among those of the viewer, so that it takes the same time to find that there is none of
     * the key and that the one that there is is not the viewer's.
     */
    Compiled one(Viewer viewer, NodeType type, String code, DataFetchingFieldSelectionSet selection) {
        Compilation compilation = new Compilation(model, matrix, viewer);
        Entry entry = compilation.start(type);
        Node node = entry.node();
        var answer = new Projector(model, compilation).node(type, node, new Selection(selection));
        Condition isThat = node.property(type.key()).isEqualTo(compilation.parameter(code));
        Statement own = compilation.own(entry);
        Statement one = own == null
                ? Cypher.match(entry.pattern())
                        .where(isThat)
                        .and(entry.visible())
                        .returning(answer.as(ANSWER))
                        .build()
                : Cypher.call(own)
                        .with(node.getRequiredSymbolicName())
                        .where(isThat)
                        .returning(answer.as(ANSWER))
                        .build();
        return compiled(one, compilation);
    }

    private static Compiled compiled(Statement statement, Compilation compilation) {
        return new Compiled(Compilation.text(statement), compilation.parameters(), compilation.isRecorded());
    }

    /**
     * A statement and its parameters.
     *
     * @param recorded whether what it reads is to be recorded
     */
    record Compiled(String cypher, Map<String, @Nullable Object> parameters, boolean recorded) {}
}
