package org.svetionik.http;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.svetionik.access.Forbidden;
import org.svetionik.audit.AuditUnavailable;
import org.svetionik.graph.BadRequest;
import org.svetionik.graph.StoreUnavailable;
import org.svetionik.graph.TimeExceeded;
import org.svetionik.graph.TooBusy;
import reactor.core.publisher.Mono;

/** What each exception tells a client; those that nobody foresaw tell nothing but where to look in the log. */
@Component
class Failures implements DataFetcherExceptionResolver, SubscriptionExceptionResolver {

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure, DataFetchingEnvironment environment) {
        GraphQLError error = error(failure, environment.getLocale());
        GraphQLError placed = GraphqlErrorBuilder.newError(environment)
                .errorType(error.getErrorType())
                .message(error.getMessage())
                .extensions(error.getExtensions())
                .build();
        return Mono.just(List.of(placed));
    }

    /** What ends a subscription, said as if it were asked once. */
    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable failure) {
        return Mono.just(List.of(error(failure)));
    }

    static GraphQLError error(Throwable failure) {
        return error(failure, Locale.ENGLISH);
    }

    private static GraphQLError error(Throwable failure, Locale locale) {
        if (failure instanceof CompletionException wrapped && wrapped.getCause() != null) {
            return error(wrapped.getCause(), locale);
        }
        if (failure instanceof BadRequest mistake) {
            return mistake(mistake, locale);
        }
        if (failure instanceof Refusal refusal) {
            return refusal.code().error(String.valueOf(refusal.getMessage()));
        }
        if (failure instanceof BindException) {
            return ErrorCode.BAD_REQUEST.error("An argument has a value that is not accepted");
        }
        ErrorCode code = code(failure);
        return code.error(code == ErrorCode.INTERNAL ? Incident.report(failure) : String.valueOf(failure.getMessage()));
    }

    private static GraphQLError mistake(BadRequest mistake, Locale locale) {
        Map<String, Object> extensions = new LinkedHashMap<>(Map.of(ErrorCode.KEY, mistake.code()));
        if (mistake.field() != null) {
            extensions.put("field", mistake.field());
            extensions.put("words", mistake.words());
        }
        return GraphQLError.newError()
                .errorType(ErrorCode.BAD_REQUEST)
                .message(mistake.words().getOrDefault(written(locale), String.valueOf(mistake.getMessage())))
                .extensions(extensions)
                .build();
    }

    /** How the language of a request is written in the words of an error: in Latin script unless the request says otherwise. */
    private static String written(Locale locale) {
        if (!locale.getLanguage().equals("sr")) {
            return "en";
        }
        return locale.getScript().equals("Cyrl") ? "srCyrl" : "srLatn";
    }

    private static ErrorCode code(Throwable failure) {
        if (failure instanceof StoreUnavailable) {
            return ErrorCode.STORE_UNAVAILABLE;
        }
        if (failure instanceof AuditUnavailable) {
            return ErrorCode.AUDIT_UNAVAILABLE;
        }
        if (failure instanceof Forbidden) {
            return ErrorCode.FORBIDDEN;
        }
        if (failure instanceof TooBusy) {
            return ErrorCode.TOO_BUSY;
        }
        // GraphQL Java aborts what is left of a request that has been cancelled.
        return failure instanceof TimeExceeded || failure instanceof AbortExecutionException
                ? ErrorCode.TIME_LIMIT
                : ErrorCode.INTERNAL;
    }
}
