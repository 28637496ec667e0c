package org.svetionik.http.limits;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.execution.AbortExecutionException;
import java.util.List;
import java.util.Map;

/** Refuses a request that is larger than a limit. */
final class LimitExceeded {

    private LimitExceeded() {}

    static AbortExecutionException of(String code, String what, long limit) {
        GraphQLError error = GraphQLError.newError()
                .errorType(ErrorClassification.errorClassification("LIMIT"))
                .message(what + "; the limit is " + limit)
                .extensions(Map.of("code", code, "limit", limit))
                .build();
        return new AbortExecutionException(List.of(error));
    }
}
