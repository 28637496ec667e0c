package org.svetionik.audit;

import graphql.GraphQLContext;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.svetionik.access.Viewer;
import reactor.core.publisher.Mono;

/** Gives each viewer the cases that stand open to the viewer at this moment, whichever process opened them. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class BreakGlassInterceptor implements WebGraphQlInterceptor {

    private final AuditLog log;
    private final Openings openings;

    BreakGlassInterceptor(AuditLog log, Openings openings) {
        this.log = log;
        this.openings = openings;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        request.configureExecutionInput((input, builder) -> {
            open(input.getGraphQLContext());
            return input;
        });
        return log.refreshed().then(Mono.defer(() -> chain.next(request)));
    }

    private void open(GraphQLContext context) {
        Viewer viewer = context.get(Viewer.class);
        if (viewer != null && !viewer.isService()) {
            context.put(Viewer.class, viewer.withOpenedCases(openings.openTo(viewer)));
        }
    }
}
