package org.svetionik.graph;

/** As many statements wait as may; the same request may succeed later. */
public final class TooBusy extends RuntimeException {

    TooBusy() {
        super("Too many requests wait for the store; try again later");
    }
}
