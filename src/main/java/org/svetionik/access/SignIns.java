package org.svetionik.access;

import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The record of who was let in and who was not. Nobody is let in, and nobody is told, before it completes; where it fails, so does the sign-in. */
public interface SignIns {

    /** Completes when it is recorded that somebody signed in. */
    Mono<Void> began(Viewer viewer, @Nullable InetSocketAddress from);

    /**
     * Completes when it is recorded, or counted, that somebody was refused.
     *
     * @param account the account that was tried; null where there is none of that name, for the name may be a password
     * @param code why, as the answer has it
     */
    Mono<Void> refused(@Nullable String account, String code, @Nullable InetSocketAddress from);
}
