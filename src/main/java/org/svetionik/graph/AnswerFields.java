package org.svetionik.graph;

import graphql.schema.DataFetcher;
import graphql.schema.idl.FieldWiringEnvironment;
import graphql.schema.idl.WiringFactory;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.svetionik.model.GraphModel;

/** Wires the fields that every connection, edge and node has. */
@Component
class AnswerFields implements WiringFactory {

    private final GraphModel model;

    AnswerFields(GraphModel model) {
        this.model = model;
    }

    @Override
    public boolean providesDataFetcher(FieldWiringEnvironment field) {
        return fetcher(field).isPresent();
    }

    @Override
    public DataFetcher<?> getDataFetcher(FieldWiringEnvironment field) {
        return fetcher(field).orElseThrow();
    }

    @Override
    public DataFetcher<?> getDefaultDataFetcher(FieldWiringEnvironment field) {
        return Answers::field;
    }

    private Optional<DataFetcher<?>> fetcher(FieldWiringEnvironment field) {
        String type = field.getParentType().getName();
        String name = field.getFieldDefinition().getName();
        if (type.endsWith("Connection")) {
            return Optional.ofNullable(ofConnection(name));
        }
        if (type.endsWith("Edge") && name.equals("cursor")) {
            return Optional.of(environment -> Answers.cursor(environment));
        }
        return name.equals("id") ? ofNode(type) : Optional.empty();
    }

    private static @Nullable DataFetcher<?> ofConnection(String name) {
        return switch (name) {
            case "edges" -> Answers::edges;
            case "pageInfo" -> Answers::pageInfo;
            case "totalCount" -> Answers::totalCount;
            default -> null;
        };
    }

    private Optional<DataFetcher<?>> ofNode(String type) {
        return model.nodeOrSubtype(type).map(node -> environment -> Answers.id(node.label(), environment));
    }
}
