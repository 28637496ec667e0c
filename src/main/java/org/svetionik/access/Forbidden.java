package org.svetionik.access;

/** Something that the role of the viewer may not do. Says the same whatever it was, and whether or not there is such a thing. */
public final class Forbidden extends RuntimeException {

    public Forbidden() {
        super("Your role may not do this");
    }
}
