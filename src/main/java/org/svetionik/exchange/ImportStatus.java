package org.svetionik.exchange;

/** How far an import got: the vocabulary of that name in the model. */
public enum ImportStatus {
    QUEUED,
    RUNNING,
    COMPLETED,
    INTERRUPTED,
    FAILED
}
