package org.svetionik.audit;

import graphql.ExecutionResult;
import java.util.List;
import org.reactivestreams.Publisher;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Lets an answer go when it is recorded, and an event of a subscription likewise. What cannot be recorded is not answered; a request that
 * came past the sign-in is not executed.
 */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class AuditInterceptor implements WebGraphQlInterceptor {

    private final AuditLog log;

    AuditInterceptor(AuditLog log) {
        this.log = log;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Recording recording = new Recording(log, request.getRemoteAddress());
        request.configureExecutionInput((input, builder) -> {
            recording.begin(input.getGraphQLContext());
            return input;
        });
        return chain.next(request)
                .doOnError(failure -> recording.abandon("INTERNAL"))
                .flatMap(response -> recorded(response, recording))
                .doOnCancel(() -> recording.abandon("CANCELLED"));
    }

    private static Mono<WebGraphQlResponse> recorded(WebGraphQlResponse response, Recording recording) {
        ExecutionResult result = response.getExecutionResult();
        WebGraphQlResponse answer = result.getData() instanceof Publisher<?> events
                ? response.transform(builder -> builder.data(recorded(events, recording)))
                : response;
        return recording.record(result.getErrors()).thenReturn(answer);
    }

    private static Flux<?> recorded(Publisher<?> events, Recording recording) {
        return Flux.from(events).concatMap(event -> recording.record(List.of()).thenReturn(event));
    }
}
