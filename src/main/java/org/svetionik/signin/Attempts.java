package org.svetionik.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.ReactiveAuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.svetionik.access.SignIns;
import org.svetionik.http.ErrorCode;
import org.svetionik.http.Refusal;
import reactor.core.publisher.Mono;

/** Hands each attempt to sign in to the record before its outcome is told. A request that brings no credentials is no attempt. */
@Component
class Attempts {

    private final SignIns record;

    Attempts(SignIns record) {
        this.record = record;
    }

    /** The demo accounts, for one request that brings a password; those whom they refuse are recorded. */
    ReactiveAuthenticationManager refusing(DemoAccounts accounts, ServerWebExchange exchange) {
        return attempt -> refusing(accounts.authenticate(attempt), accounts.known(attempt.getName()), exchange);
    }

    /** The demo accounts, for the start of a session; those whom they let in are recorded as well. */
    ReactiveAuthenticationManager all(DemoAccounts accounts, ServerWebExchange exchange) {
        return attempt -> refusing(accounts, exchange)
                .authenticate(attempt)
                .flatMap(signedIn -> began(signedIn, exchange).thenReturn(signedIn));
    }

    private Mono<Void> began(Authentication signedIn, ServerWebExchange exchange) {
        return signedIn.getPrincipal() instanceof Account account
                ? record.began(account.viewer(null), exchange.getRequest().getRemoteAddress())
                : Mono.empty();
    }

    /** The entry point, before which it is recorded that credentials were refused; whose they are, nobody can tell. */
    ServerAuthenticationEntryPoint refusing(ServerAuthenticationEntryPoint entryPoint) {
        return (exchange, failure) -> {
            Mono<Void> refusal = Mono.defer(() -> entryPoint.commence(exchange, failure));
            return Credentials.isIn(exchange) ? refusing(refusal, null, exchange) : refusal;
        };
    }

    /** The outcome of an attempt, with its refusal recorded; the name of an account stands there only if it is one. */
    <T> Mono<T> refusing(Mono<T> outcome, @Nullable String account, ServerWebExchange exchange) {
        return outcome.onErrorResume(
                failure -> recorded(failure, account, exchange).then(Mono.error(failure)));
    }

    private Mono<Void> recorded(Throwable failure, @Nullable String account, ServerWebExchange exchange) {
        String code = failure instanceof Refusal refusal
                ? refusal.code().name()
                : failure instanceof AuthenticationException ? ErrorCode.UNAUTHENTICATED.name() : null;
        return code == null
                ? Mono.empty()
                : record.refused(account, code, exchange.getRequest().getRemoteAddress());
    }
}
