package org.svetionik.signin;

import java.net.InetSocketAddress;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.web.server.authentication.ServerBearerTokenAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerFormLoginAuthenticationConverter;
import org.springframework.security.web.server.authentication.ServerHttpBasicAuthenticationConverter;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What a request brings to be let in; two headers of that kind are as good as none. */
final class Credentials {

    private Credentials() {}

    static ServerAuthenticationConverter basic() {
        return exchange ->
                single(exchange, new ServerHttpBasicAuthenticationConverter()).map(attempt -> from(exchange, attempt));
    }

    static ServerAuthenticationConverter form() {
        var form = new ServerFormLoginAuthenticationConverter();
        return exchange -> form.convert(exchange).map(attempt -> from(exchange, attempt));
    }

    static ServerAuthenticationConverter bearer() {
        return exchange -> single(exchange, new ServerBearerTokenAuthenticationConverter());
    }

    /** Whether a program signs in with this very request. */
    static boolean isIn(ServerWebExchange exchange) {
        return exchange.getRequest().getHeaders().containsHeader(HttpHeaders.AUTHORIZATION);
    }

    private static Mono<Authentication> single(ServerWebExchange exchange, ServerAuthenticationConverter converter) {
        List<String> headers = exchange.getRequest().getHeaders().getOrEmpty(HttpHeaders.AUTHORIZATION);
        return headers.size() > 1 ? Mono.empty() : converter.convert(exchange);
    }

    private static Authentication from(ServerWebExchange exchange, Authentication attempt) {
        InetSocketAddress remote = exchange.getRequest().getRemoteAddress();
        if (remote != null && remote.getAddress() != null && attempt instanceof AbstractAuthenticationToken token) {
            token.setDetails(remote.getAddress().getHostAddress());
        }
        return attempt;
    }
}
