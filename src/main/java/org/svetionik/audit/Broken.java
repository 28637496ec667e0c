package org.svetionik.audit;

/** What is wrong with a link of the chain. */
public enum Broken {
    /** The text of an entry is not the one that was hashed, or the entry before is not the one that it followed. */
    CHANGED,
    /** One or more entries are gone. */
    REMOVED,
    /** A line stands there that was not written there. */
    INSERTED,
    /** An entry stands before one that was written earlier. */
    REORDERED,
    /** The end is gone: the log does not reach the head that was noted. */
    TRUNCATED,
    /** The last line has no end, as a killed process leaves it; the next start sets it aside. */
    UNFINISHED
}
