package org.svetionik.http;

import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Where GraphQL and GraphiQL are served. Events and WebSockets on the path of GraphQL stay with Spring for GraphQL. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Routes {

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    RouterFunction<ServerResponse> graphQlOverHttp(GraphQlEndpoint endpoint, GraphQlProperties properties) {
        RequestPredicate events = Routes::wantsEvents;
        return RouterFunctions.route(path(properties.getHttp().getPath()).and(events.negate()), endpoint::answer);
    }

    private static boolean wantsEvents(ServerRequest request) {
        return request.headers().asHttpHeaders().getOrEmpty("Accept").stream()
                .anyMatch(value -> value.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE));
    }
}
