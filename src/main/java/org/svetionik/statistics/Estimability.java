package org.svetionik.statistics;

/** Whether a model can be estimated from a table. */
public enum Estimability {
    ESTIMABLE,
    /** No estimate is the most likely one: the likelihood grows without end (Fienberg and Rinaldo, 2012). */
    DOES_NOT_EXIST,
    /** Many estimates are equally likely: there are fewer independent counts than unknowns. */
    NOT_IDENTIFIABLE
}
