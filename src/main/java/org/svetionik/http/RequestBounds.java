package org.svetionik.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import org.svetionik.graph.Deadline;
import org.svetionik.graph.StoreGate;
import org.svetionik.graph.TimeExceeded;
import org.svetionik.http.limits.Limits;
import reactor.core.publisher.Mono;

/**
 * Bounds every GraphQL request, over whatever transport: the store must answer, the time limit holds, what runs for it ends with it, and
 * each of its errors has a code. An answer that the store or the time spoiled holds no data, nor does the answer to a query with a mistake
 * in its arguments.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestBounds implements WebGraphQlInterceptor {

    private final StoreGate gate;
    private final Limits limits;
    private final ParserOptions parserOptions;

    RequestBounds(StoreGate gate, Limits limits) {
        this.gate = gate;
        this.limits = limits;
        this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.tokens())
                        .maxCharacters(limits.documentLength())
                        .redactTokenParserErrorMessages(true));
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Deadline deadline = Deadline.in(limits.timeLimit());
        // Messages are English until there are translations of all of them.
        request.configureExecutionInput((input, builder) -> builder.locale(Locale.ENGLISH)
                .graphQLContext(context -> context.of(ParserOptions.class, parserOptions))
                .build());
        return gate.guard(chain.next(request).doOnCancel(deadline::end).timeout(limits.timeLimit()))
                .contextWrite(deadline::into)
                .map(RequestBounds::coded)
                .onErrorResume(failure -> Mono.just(failed(request, failure)));
    }

    private static WebGraphQlResponse coded(WebGraphQlResponse response) {
        List<GraphQLError> errors = response.getExecutionResult().getErrors().stream()
                .map(ErrorWording::coded)
                .toList();
        boolean isQuery = Operations.isQuery(response.getExecutionInput().getGraphQLContext());
        return errors.stream()
                .filter(error -> ErrorCode.of(error).spoilsAnswer() || (isQuery && isMistake(error)))
                .findFirst()
                .map(error -> withoutData(response.getExecutionInput(), error))
                .orElseGet(() -> errors.isEmpty() ? response : response.transform(builder -> builder.errors(errors)));
    }

    private static boolean isMistake(GraphQLError error) {
        return error.getErrorType() == ErrorCode.BAD_REQUEST;
    }

    private static WebGraphQlResponse failed(WebGraphQlRequest request, Throwable failure) {
        Throwable cause = failure instanceof TimeoutException ? new TimeExceeded() : failure;
        return withoutData(request.toExecutionInput(), Failures.error(cause));
    }

    private static WebGraphQlResponse withoutData(ExecutionInput input, GraphQLError error) {
        ExecutionResult result =
                ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(input, result));
    }
}
