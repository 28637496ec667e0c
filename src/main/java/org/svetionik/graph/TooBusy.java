package org.svetionik.graph;

/** As many wait as may, or what is asked for is being written; the same request may succeed later. */
public final class TooBusy extends RuntimeException {

    TooBusy() {
        this("Too many requests wait for the store; try again later");
    }

    /** Says what is busy, and what to do. */
    public TooBusy(String message) {
        super(message);
    }
}
