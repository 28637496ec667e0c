package org.svetionik.figures;

import org.svetionik.access.Role;
import org.svetionik.access.Viewer;

/** To whom a count is shown. */
public enum Audience {
    EVERYBODY,
    COORDINATORS,
    NOBODY;

    /** As what a viewer of statistics reads; the service reads as a co-ordinator. */
    public static Audience of(Viewer viewer) {
        Role role = viewer.role();
        return role == null || role == Role.DISTRICT_COORDINATOR || role == Role.NATIONAL_COORDINATOR
                ? COORDINATORS
                : EVERYBODY;
    }

    /** {@return whether what is shown to this one is shown to a reader} */
    boolean includes(Audience reader) {
        return this == EVERYBODY || this == reader;
    }
}
