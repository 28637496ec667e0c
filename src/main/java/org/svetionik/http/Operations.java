package org.svetionik.http;

import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Node;
import graphql.language.OperationDefinition.Operation;
import graphql.language.StringValue;
import java.util.List;
import org.springframework.stereotype.Component;

/** Holds the operation of a request against what its transport may carry, and notes which it is. */
@Component
class Operations extends SimplePerformantInstrumentation {

    /** Plain HTTP; other transports say nothing and carry all operations. */
    enum Carried {
        BY_GET(ErrorCode.METHOD_NOT_ALLOWED, "GET carries queries only"),
        BY_POST(ErrorCode.BAD_REQUEST, "Subscriptions are answered as text/event-stream or over a WebSocket");

        private final ErrorCode code;
        private final String rule;

        Carried(ErrorCode code, String rule) {
            this.code = code;
            this.rule = rule;
        }

        private boolean carries(Operation operation) {
            return operation == Operation.QUERY || (operation == Operation.MUTATION && this == BY_POST);
        }
    }

    @Override
    public ExecutionContext instrumentExecutionContext(
            ExecutionContext execution, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        Operation operation = execution.getOperationDefinition().getOperation();
        GraphQLContext context = execution.getGraphQLContext();
        context.put(Operation.class, operation);
        Carried carried = context.get(Carried.class);
        if (carried != null && !carried.carries(operation)) {
            throw new AbortExecutionException(List.of(carried.code.error(carried.rule)));
        }
        if (carried == Carried.BY_GET && holdsText(execution.getDocument())) {
            throw new AbortExecutionException(List.of(Parameters.noValuesByGet()));
        }
        return execution;
    }

    /** Whether any string stands in a document; codes, cursors, names and dates are strings. */
    private static boolean holdsText(Node<?> node) {
        return node instanceof StringValue || node.getChildren().stream().anyMatch(Operations::holdsText);
    }

    static boolean isQuery(GraphQLContext context) {
        return context.get(Operation.class) == Operation.QUERY;
    }
}
