package org.svetionik.access;

/** How much of a kind of fact a role may see. */
public enum Right {
    /** Every fact of the kind. */
    ALL,
    /** The facts of the viewer's institution, and of the viewer's district where the kind belongs to districts. */
    OWN,
    /** Safe statistics, and no single fact. */
    AGGREGATE,
    /** Nothing; an answer is the same as if there were none. */
    NOTHING
}
