package org.svetionik.signin;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.reactive.CorsUtils;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.svetionik.http.ErrorCode;
import org.svetionik.http.Refusal;
import reactor.core.publisher.Mono;

/** Lets pages of other origins ask only where the settings name them, with a token and never with cookies; WebSockets, too. */
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Origins implements WebFilter {

    private final CorsConfiguration rules = new CorsConfiguration();
    private final DefaultCorsProcessor processor = new DefaultCorsProcessor();

    Origins(SignInSettings settings) {
        rules.setAllowedOrigins(settings.allowedOrigins());
        rules.setAllowedMethods(List.of("GET", "POST"));
        rules.setAllowedHeaders(List.of("Authorization", "Content-Type", "Accept", Account.ROLE, Viewers.PURPOSE));
        rules.setExposedHeaders(List.of("Retry-After"));
        rules.setAllowCredentials(false);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!CorsUtils.isCorsRequest(request)) {
            return chain.filter(exchange);
        }
        if (rules.checkOrigin(request.getHeaders().getOrigin()) == null) {
            return Mono.error(new Refusal(
                    ErrorCode.ORIGIN,
                    "Pages of this origin may not ask; svetionik.sign-in.allowed-origins names those that may"));
        }
        boolean goesOn = processor.process(rules, exchange) && !CorsUtils.isPreFlightRequest(request);
        return goesOn ? chain.filter(exchange) : Mono.empty();
    }
}
