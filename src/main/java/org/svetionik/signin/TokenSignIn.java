package org.svetionik.signin;

import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.config.web.server.ServerHttpSecurity.OAuth2ResourceServerSpec;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.svetionik.http.ErrorCode;
import org.svetionik.http.Refusal;
import reactor.core.publisher.Mono;

/** Sign-in where an identity provider is named: each request brings a token of it, and no cookie counts. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(TokensWanted.class)
@EnableWebFluxSecurity
class TokenSignIn {

    TokenSignIn(OAuth2ResourceServerProperties properties) {
        String issuer = properties.getJwt().getIssuerUri();
        if (issuer == null || issuer.isBlank()) {
            throw new SignInUnusable(
                    "Tokens are wanted, but nothing says whose.",
                    "Set spring.security.oauth2.resourceserver.jwt.issuer-uri, as docs/sign-in.md says; jwk-set-uri may stand beside it.");
        }
    }

    @Bean
    TokenRules tokenRules(SignInSettings settings) {
        return new TokenRules(settings.audience());
    }

    @Bean
    SecurityWebFilterChain tokenFilters(
            ServerHttpSecurity http,
            Protection protection,
            Attempts attempts,
            SignInSettings settings,
            ReactiveJwtDecoder decoder) {
        TokenAccounts accounts = new TokenAccounts(settings.claims());
        http.securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .logout(ServerHttpSecurity.LogoutSpec::disable)
                .oauth2ResourceServer(server -> tokens(server, attempts)
                        .jwt(jwt -> jwt.jwtDecoder(decoder).jwtAuthenticationConverter(accounts)));
        return protection.around(http, (exchange, failure) -> refuse(failure));
    }

    private static OAuth2ResourceServerSpec tokens(OAuth2ResourceServerSpec server, Attempts attempts) {
        ServerAuthenticationEntryPoint refusal = attempts.refusing((exchange, failure) -> refuse(failure));
        return server.bearerTokenConverter(Credentials.bearer())
                .authenticationEntryPoint(refusal)
                .authenticationFailureHandler((filtered, failure) -> refusal.commence(filtered.getExchange(), failure));
    }

    /** The same answer whatever is wrong with the token. */
    private static Mono<Void> refuse(AuthenticationException failure) {
        return Mono.error(
                failure instanceof AuthenticationServiceException
                        ? new Refusal(
                                ErrorCode.SIGN_IN_UNAVAILABLE,
                                "The identity provider does not answer; try again later",
                                Map.of("Retry-After", "5"))
                        : new Refusal(
                                ErrorCode.UNAUTHENTICATED,
                                "Sign in first; docs/sign-in.md says how",
                                Map.of("WWW-Authenticate", "Bearer")));
    }
}
