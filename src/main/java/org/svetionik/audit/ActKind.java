package org.svetionik.audit;

/** What somebody did. */
public enum ActKind {
    READ,
    WRITE,
    /** Opened a case that is not one's own. */
    BREAK_GLASS,
    /** Closed it before its time. */
    END_BREAK_GLASS,
    /** Began a session. */
    SIGN_IN,
    /** Asked for what the role may not have, or was not let in. */
    REFUSED,
    /** The service or a command began to write to the log. */
    START,
    /** The log itself: a line that a killed process left unfinished was set aside. */
    REPAIR
}
