package org.svetionik.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.stereotype.Component;
import org.svetionik.access.Asking;
import org.svetionik.access.Trail;
import org.svetionik.access.Viewer;
import reactor.core.publisher.Mono;

/** Puts the viewer and a new trail into each GraphQL request; refuses one that came without a viewer. */
@Component
@ConditionalOnWebApplication
@Order(Asking.ORDER)
class RequestViewer implements WebGraphQlInterceptor {

    private final Viewers viewers;

    RequestViewer(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Mono<Void> counted = request instanceof WebSocketGraphQlRequest ? viewers.countAgain() : Mono.empty();
        return counted.then(Asking.viewer())
                .switchIfEmpty(Mono.error(Protection::unauthenticated))
                .flatMap(viewer -> chain.next(with(viewer, request)));
    }

    private static WebGraphQlRequest with(Viewer viewer, WebGraphQlRequest request) {
        request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                        context -> context.of(Viewer.class, viewer, Trail.class, new Trail()))
                .build());
        return request;
    }
}
