package org.svetionik.signin;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The settings would let in whom they should not; says what to do. */
final class SignInUnusable extends RuntimeException {

    private final String action;

    SignInUnusable(String message, String action) {
        super(message);
        this.action = action;
    }

    /** Shows the message and what to do in place of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<SignInUnusable> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, SignInUnusable cause) {
            return new FailureAnalysis(cause.getMessage(), cause.action, cause);
        }
    }
}
