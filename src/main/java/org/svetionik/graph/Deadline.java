package org.svetionik.graph;

import java.time.Duration;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/**
 * The end of a request: its time limit, or the moment its client hangs up. It travels in Reactor's context, because the futures between a
 * request and its statements do not pass on a cancellation.
 */
public final class Deadline {

    private final long nanos;
    private final Sinks.Empty<Void> ended = Sinks.empty();

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    public static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos());
    }

    /** The deadline of the request at hand, or a new one where there is none. */
    static Deadline of(ContextView context, Duration limit) {
        return context.<Deadline>getOrEmpty(Deadline.class).orElseGet(() -> in(limit));
    }

    public Context into(Context context) {
        return context.put(Deadline.class, this);
    }

    /** Ends whatever runs for this request. */
    public void end() {
        ended.tryEmitEmpty();
    }

    /** The time that is left: at least a millisecond, since the store takes zero for no limit. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(1_000_000, nanos - System.nanoTime()));
    }

    /** The same work, cancelled when the request ends; what has ended already does not begin. */
    <T> Mono<T> bind(Mono<T> work) {
        return Mono.firstWithSignal(ended.asMono().then(Mono.error(TimeExceeded::new)), work);
    }
}
