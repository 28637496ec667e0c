package org.svetionik.signin;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ReactiveAuthenticationManagerResolver;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.web.server.SecurityWebFiltersOrder;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ServerWebExchange;
import org.svetionik.graph.NamedQueries;
import reactor.core.publisher.Mono;

/** Sign-in where no identity provider is named: demo accounts, by the page with a session, or by HTTP Basic with each request. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@Conditional(TokensWanted.Not.class)
@EnableWebFluxSecurity
class DemoSignIn {

    @Bean
    DemoAccounts demoAccounts(
            ServerProperties server, Neo4jProperties neo4j, Passwords passwords, FailedSignIns failed) {
        Loopback.require(server.getAddress(), neo4j.getUri());
        return new DemoAccounts(passwords, failed, Hashing::sha256);
    }

    @Bean
    DemoWorkplaces demoWorkplaces(DemoAccounts accounts, NamedQueries queries) {
        return new DemoWorkplaces(accounts, queries);
    }

    @Bean
    RouterFunction<ServerResponse> signInPage(DemoAccounts accounts) {
        return new SignInPage(accounts.names()).routes();
    }

    @Bean
    SecurityWebFilterChain demoFilters(
            ServerHttpSecurity http, Protection protection, Attempts attempts, DemoAccounts accounts) {
        BrowserSession session = new BrowserSession();
        http.securityContextRepository(session)
                .authenticationManager(accounts)
                .csrf(session::protect)
                .logout(BrowserSession::end)
                .addFilterAt(basic(attempts, accounts), SecurityWebFiltersOrder.HTTP_BASIC)
                .addFilterAt(session.form(attempts, accounts), SecurityWebFiltersOrder.FORM_LOGIN);
        return protection.around(http, BrowserSession::toThePage);
    }

    private static AuthenticationWebFilter basic(Attempts attempts, DemoAccounts accounts) {
        ReactiveAuthenticationManagerResolver<ServerWebExchange> managers =
                exchange -> Mono.just(attempts.refusing(accounts, exchange));
        AuthenticationWebFilter filter = new AuthenticationWebFilter(managers);
        filter.setServerAuthenticationConverter(Credentials.basic());
        filter.setAuthenticationFailureHandler((exchange, failure) -> Mono.error(Protection.unauthenticated()));
        return filter;
    }
}
