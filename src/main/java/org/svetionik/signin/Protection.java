package org.svetionik.signin;

import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.AuthorizeExchangeSpec;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.savedrequest.NoOpServerRequestCache;
import org.springframework.stereotype.Component;
import org.svetionik.http.ErrorCode;
import org.svetionik.http.Refusal;
import reactor.core.publisher.Mono;

/** What holds whichever way somebody signs in: who comes without an account sees health and the sign-in page alone. */
@Component
class Protection {

    static final String HEALTH = "/actuator/health";
    static final String SIGN_IN = "/sign-in";

    private final Viewers viewers;
    private final Attempts attempts;

    Protection(Viewers viewers, Attempts attempts) {
        this.viewers = viewers;
        this.attempts = attempts;
    }

    SecurityWebFilterChain around(ServerHttpSecurity http, ServerAuthenticationEntryPoint entryPoint) {
        return http.authorizeExchange(Protection::authorize)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(attempts.refusing(entryPoint))
                        .accessDeniedHandler((exchange, denied) -> Mono.error(forbidden())))
                .requestCache(cache -> cache.requestCache(NoOpServerRequestCache.getInstance()))
                // SecurityHeaders and Origins see to these for every answer, refusals included.
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .cors(ServerHttpSecurity.CorsSpec::disable)
                .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                .addFilterAfter(viewers::filter, SecurityWebFiltersOrder.AUTHORIZATION)
                .build();
    }

    private static void authorize(AuthorizeExchangeSpec exchanges) {
        exchanges
                .pathMatchers(HttpMethod.OPTIONS)
                .denyAll()
                .pathMatchers(HEALTH)
                .permitAll()
                .pathMatchers(HttpMethod.GET, SIGN_IN, SIGN_IN + "/*")
                .permitAll()
                .pathMatchers("/actuator", "/actuator/**")
                .denyAll()
                .anyExchange()
                .access((authentication, context) -> authentication.map(
                        known -> new AuthorizationDecision(known.getPrincipal() instanceof Account)));
    }

    static Refusal unauthenticated() {
        return new Refusal(ErrorCode.UNAUTHENTICATED, "Sign in first; docs/sign-in.md says how");
    }

    private static Refusal forbidden() {
        return new Refusal(ErrorCode.FORBIDDEN, "This is not for accounts of this kind");
    }
}
