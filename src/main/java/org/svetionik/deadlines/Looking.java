package org.svetionik.deadlines;

import org.svetionik.graph.Deadline;
import org.svetionik.graph.StoreUnavailable;
import org.svetionik.graph.TimeExceeded;
import org.svetionik.graph.TooBusy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looking again and again on behalf of somebody who listens. */
final class Looking {

    private Looking() {}

    /** When to look: at each of these, but no more often than one can. */
    static Flux<Long> at(Flux<Long> ticks, Flux<?> causes) {
        return Flux.merge(ticks.onBackpressureDrop(), causes.map(cause -> 0L)).onBackpressureLatest();
    }

    /** One look that has a time limit of its own, as the request that began to listen has ended; what cannot be looked at now is later. */
    static <T> Mono<T> apart(Mono<T> look) {
        return look.contextWrite(context -> context.delete(Deadline.class))
                .onErrorResume(
                        failure -> failure instanceof StoreUnavailable
                                || failure instanceof TooBusy
                                || failure instanceof TimeExceeded,
                        failure -> Mono.empty());
    }
}
