package org.svetionik.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The local store cannot be used; says what to do. */
final class StoreUnusable extends RuntimeException {

    private final String action;

    StoreUnusable(String message, String action) {
        super(message);
        this.action = action;
    }

    /** Shows the message and what to do in place of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<StoreUnusable> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, StoreUnusable cause) {
            return new FailureAnalysis(cause.getMessage(), cause.action, cause);
        }
    }
}
