package org.svetionik.graph;

/** A request that took longer than its time limit. */
public final class TimeExceeded extends RuntimeException {

    public TimeExceeded() {
        super("The request took longer than its time limit");
    }
}
