package org.svetionik.exchange.reading;

import java.io.IOException;

/** A package that cannot be read at all, with the reason. */
public final class UnreadablePackage extends IOException {

    public UnreadablePackage(String reason) {
        super(reason);
    }

    public UnreadablePackage(String reason, Exception cause) {
        super(reason, cause);
    }
}
