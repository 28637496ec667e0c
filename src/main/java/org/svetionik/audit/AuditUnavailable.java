package org.svetionik.audit;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The audit log cannot be written or is not whole; what cannot be recorded is not answered, and the service does not start. */
public final class AuditUnavailable extends RuntimeException {

    private final String detail;

    /** @param detail what is wrong with which file, for operators alone */
    AuditUnavailable(String detail, @Nullable Throwable cause) {
        super("What is asked cannot be recorded at present, so it is not answered; try again later", cause);
        this.detail = detail;
    }

    String detail() {
        return detail;
    }

    /** Shows what is wrong and what to do in place of a stack trace. */
    static final class Analyzer extends AbstractFailureAnalyzer<AuditUnavailable> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, AuditUnavailable cause) {
            return new FailureAnalysis(
                    "The audit log cannot be used: " + cause.detail,
                    "Make the folder svetionik.audit.folder writable for the service alone. Where the log is broken, run"
                            + " svetionik audit verify, keep the folder as it is elsewhere, and begin with an empty one.",
                    cause);
        }
    }
}
