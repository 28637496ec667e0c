package org.svetionik.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.svetionik.http.ErrorCode;
import org.svetionik.http.Refusal;
import reactor.core.publisher.Mono;

/** Refuses an address that could mean two places, such as one with a path within a path, before anything looks at it. */
@Component
@ConditionalOnWebApplication
class RejectedPaths implements ServerExchangeRejectedHandler {

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, ServerExchangeRejectedException rejected) {
        return Mono.error(new Refusal(ErrorCode.BAD_REQUEST, "The address or a header is not well-formed"));
    }
}
