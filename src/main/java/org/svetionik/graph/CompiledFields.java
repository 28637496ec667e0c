package org.svetionik.graph;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.svetionik.model.GraphModel;
import org.svetionik.model.NodeType;
import reactor.core.publisher.Mono;

/** Answers every root field that gives a node of the model or a connection of them, without a line of code for the field. */
@Component
class CompiledFields implements WiringFactory {

    private static final String CONNECTION = "Connection";

    private final GraphModel model;
    private final Roots roots;
    private final Lookup lookup;

    CompiledFields(GraphModel model, Roots roots, Lookup lookup) {
        this.model = model;
        this.roots = roots;
        this.lookup = lookup;
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment field) {
        return field.getParentType().getName().equals("Query") && fetcher(field).isPresent();
    }

    @Override
    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
        return fetcher(field).orElseThrow();
    }

    private Optional<DataFetcher<?>> fetcher(FieldWiringEnvironment field) {
        String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getFieldType())).getName();
        if (type.equals("Node")) {
            return Optional.of(this::byId);
        }
        if (type.endsWith(CONNECTION)) {
            return node(type.substring(0, type.length() - CONNECTION.length()))
                    .map(node -> environment -> connection(node, environment));
        }
        return node(type).map(node -> environment -> byKey(node, environment));
    }

    private Optional<NodeType> node(String label) {
        return Optional.ofNullable(model.nodes().get(label));
    }

    private Mono<Object> connection(NodeType type, DataFetchingEnvironment environment) {
        return lookup.answer(
                roots.connection(
                        Asker.of(environment), type, environment.getArguments(), environment.getSelectionSet()),
                environment);
    }

    private Mono<Object> byKey(NodeType type, DataFetchingEnvironment environment) {
        String key = Objects.requireNonNull(environment.getArgument(type.key()));
        return lookup.one(type, key, environment);
    }

    private Mono<Object> byId(DataFetchingEnvironment environment) {
        String id = Objects.requireNonNull(environment.getArgument("id"));
        return Mono.justOrEmpty(GlobalId.decoded(id))
                .flatMap(global -> Mono.justOrEmpty(node(global.label()))
                        .flatMap(type -> lookup.one(type, global.key(), environment)));
    }
}
