package org.svetionik.graph;

import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;
import reactor.core.publisher.Mono;

/** Answers a field that gives one record by its key, with all that is selected below it, as far as the viewer may see it. */
@Component
public class Lookup {

    private final GraphModel model;
    private final Roots roots;
    private final Statements statements;

    Lookup(GraphModel model, Roots roots, Statements statements) {
        this.model = model;
        this.roots = roots;
        this.statements = statements;
    }

    /** The record of this label and key; empty where the viewer may see none. */
    public Mono<Object> one(String label, String key, DataFetchingEnvironment environment) {
        return one(model.node(label), key, environment);
    }

    Mono<Object> one(NodeType type, String key, DataFetchingEnvironment environment) {
        return answer(roots.one(Asker.of(environment), type, key, environment.getSelectionSet()), environment);
    }

    Mono<Object> answer(Roots.Compiled statement, DataFetchingEnvironment environment) {
        Reads reads = Reads.of(environment, statement.recorded());
        return statements
                .read(Asker.of(environment), statement.cypher(), statement.parameters())
                .doOnNext(reads::note)
                .flatMap(Lookup::first);
    }

    private static Mono<Object> first(List<Map<String, Object>> rows) {
        return rows.isEmpty() ? Mono.empty() : Mono.justOrEmpty(rows.get(0).get(Roots.ANSWER));
    }
}
