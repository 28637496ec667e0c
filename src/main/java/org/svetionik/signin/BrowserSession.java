package org.svetionik.signin;

import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.authentication.ReactiveAuthenticationManagerResolver;
import org.springframework.security.config.web.server.ServerHttpSecurity.CsrfSpec;
import org.springframework.security.config.web.server.ServerHttpSecurity.LogoutSpec;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.server.authentication.AuthenticationWebFilter;
import org.springframework.security.web.server.authentication.logout.DelegatingServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.SecurityContextServerLogoutHandler;
import org.springframework.security.web.server.authentication.logout.WebSessionServerLogoutHandler;
import org.springframework.security.web.server.context.WebSessionServerSecurityContextRepository;
import org.springframework.security.web.server.csrf.CookieServerCsrfTokenRepository;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatcher.MatchResult;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.server.ServerWebExchange;
import org.svetionik.http.ErrorCode;
import org.svetionik.http.Refusal;
import reactor.core.publisher.Mono;

/**
 * The sign-in of a browser: a session from the page until it is idle too long or ends. What changes something must show that it comes from
 * our own pages; a request that signs in for itself has no session.
 */
final class BrowserSession extends WebSessionServerSecurityContextRepository {

    private static final String SIGN_OUT = "/sign-out";
    private static final String FIRST_PAGE = "/";

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Credentials.isIn(exchange) ? Mono.empty() : super.load(exchange);
    }

    AuthenticationWebFilter form(Attempts attempts, DemoAccounts accounts) {
        ReactiveAuthenticationManagerResolver<ServerWebExchange> managers =
                exchange -> Mono.just(locking(attempts.all(accounts, exchange)));
        AuthenticationWebFilter filter = new AuthenticationWebFilter(managers);
        filter.setRequiresAuthenticationMatcher(
                ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, Protection.SIGN_IN));
        filter.setServerAuthenticationConverter(Credentials.form());
        filter.setSecurityContextRepository(this);
        filter.setAuthenticationSuccessHandler((exchange, signedIn) -> redirect(exchange.getExchange(), FIRST_PAGE));
        filter.setAuthenticationFailureHandler((exchange, failure) ->
                redirect(exchange.getExchange(), SignInPage.after(exchange.getExchange(), failure)));
        return filter;
    }

    private static ReactiveAuthenticationManager locking(ReactiveAuthenticationManager manager) {
        return attempt -> manager.authenticate(attempt).onErrorMap(Refusal.class, BrowserSession::locked);
    }

    private static AuthenticationException locked(Refusal refusal) {
        return new LockedException(String.valueOf(refusal.getMessage()));
    }

    void protect(CsrfSpec csrf) {
        CookieServerCsrfTokenRepository tokens = CookieServerCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict").path("/"));
        csrf.csrfTokenRepository(tokens)
                .csrfTokenRequestHandler(new ServerCsrfTokenRequestAttributeHandler())
                .requireCsrfProtectionMatcher(
                        exchange -> mustShow(exchange) ? MatchResult.match() : MatchResult.notMatch())
                .accessDeniedHandler((exchange, denied) -> Mono.error(new Refusal(
                        ErrorCode.CSRF,
                        "The header X-XSRF-TOKEN must repeat the cookie XSRF-TOKEN where a session is used")));
    }

    /** Whether a browser may have been led to send this from elsewhere: it changes something, and only cookies speak for it. */
    private static boolean mustShow(ServerWebExchange exchange) {
        ServerHttpRequest request = exchange.getRequest();
        boolean safe = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        boolean signsIn = request.getPath().value().equals(Protection.SIGN_IN);
        return !safe
                && !Credentials.isIn(exchange)
                && (signsIn || request.getCookies().containsKey("SESSION"));
    }

    static void end(LogoutSpec logout) {
        logout.requiresLogout(ServerWebExchangeMatchers.pathMatchers(HttpMethod.POST, SIGN_OUT))
                .logoutHandler(new DelegatingServerLogoutHandler(
                        new SecurityContextServerLogoutHandler(), new WebSessionServerLogoutHandler()))
                .logoutSuccessHandler((exchange, signedOut) ->
                        redirect(exchange.getExchange(), Protection.SIGN_IN + "?message=signedOut"));
    }

    /** Leads people to the page, and refuses programs. Nothing asks a browser for a password of its own, which it would keep. */
    static Mono<Void> toThePage(ServerWebExchange exchange, AuthenticationException failure) {
        ServerHttpRequest request = exchange.getRequest();
        boolean page = request.getMethod().equals(HttpMethod.GET)
                && !Credentials.isIn(exchange)
                && request.getHeaders().getOrEmpty("Accept").stream()
                        .anyMatch(accept -> accept.startsWith(MediaType.TEXT_HTML_VALUE));
        return page ? redirect(exchange, Protection.SIGN_IN) : Mono.error(Protection.unauthenticated());
    }

    private static Mono<Void> redirect(ServerWebExchange exchange, String place) {
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(URI.create(place));
        return exchange.getResponse().setComplete();
    }
}
