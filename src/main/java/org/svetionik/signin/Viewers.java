package org.svetionik.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilterChain;
import org.svetionik.access.Asking;
import org.svetionik.access.Viewer;
import org.svetionik.http.ErrorCode;
import org.svetionik.http.Refusal;
import reactor.core.publisher.Mono;

/** Makes a viewer of who has signed in, counts the request, and sends the viewer on with it. */
@Component
class Viewers {

    static final String PURPOSE = "Svetionik-Purpose";
    private static final List<String> FILES = List.of("/page/", "/webjars/");

    private final Attempts attempts;
    private final RequestRate rate;
    private final PurposeSettings purposes;
    private final Clock clock;

    Viewers(Attempts attempts, RequestRate rate, PurposeSettings purposes, Clock clock) {
        this.attempts = attempts;
        this.rate = rate;
        this.purposes = purposes;
        this.clock = clock;
    }

    /** The last filter of the sign-in; what needs no account passes without a viewer. */
    Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return account()
                .flatMap(account -> counted(account, exchange))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(viewer -> viewer.isEmpty()
                        ? chain.filter(exchange)
                        : chain.filter(exchange).contextWrite(context -> Asking.as(viewer.get(), context)));
    }

    /** Counts one more request over a connection that stays open; refuses it where the sign-in has ended meanwhile. */
    Mono<Void> countAgain() {
        return account()
                .doOnNext(account -> {
                    requireValid(account.until());
                    rate.count(account.name());
                })
                .then();
    }

    private static Mono<Account> account() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .mapNotNull(authentication -> authentication.getPrincipal())
                .ofType(Account.class);
    }

    private Mono<Viewer> counted(Account account, ServerWebExchange exchange) {
        if (!isFile(exchange)) {
            rate.count(account.name());
        }
        HttpHeaders headers = exchange.getRequest().getHeaders();
        Mono<Viewer> viewer = Mono.fromSupplier(() -> account.viewer(headers.getFirst(Account.ROLE)));
        return attempts.refusing(viewer, account.name(), exchange)
                .map(fitting -> fitting.withPurpose(known(headers.getFirst(PURPOSE))));
    }

    /** Whether it is one of the many files of a page, which cost next to nothing. */
    private static boolean isFile(ServerWebExchange exchange) {
        String path = exchange.getRequest().getPath().value();
        return FILES.stream().anyMatch(path::startsWith);
    }

    private @Nullable String known(@Nullable String purpose) {
        if (purpose != null && !purposes.purposes().contains(purpose)) {
            throw new Refusal(
                    ErrorCode.PURPOSE,
                    "The header " + PURPOSE + " must be one of " + String.join(", ", purposes.purposes()));
        }
        return purpose;
    }

    private void requireValid(@Nullable Instant until) {
        if (until != null && !clock.instant().isBefore(until)) {
            throw new Refusal(ErrorCode.UNAUTHENTICATED, "The sign-in has ended; sign in again");
        }
    }
}
