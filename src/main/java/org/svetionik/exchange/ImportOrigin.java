package org.svetionik.exchange;

/** By which way a package came in: the vocabulary of that name in the model. */
public enum ImportOrigin {
    REFERENCE,
    DEMO,
    COMMAND,
    UPLOAD
}
