package org.svetionik.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A hand-off with its answer as far as there is one. */
record Referral(
        Institution from,
        Institution to,
        Priority priority,
        Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant respondedAt,
        String response,
        @Nullable Instant feedbackAt) {

    enum Priority {
        EMERGENCY,
        URGENT,
        REGULAR
    }

    static Referral unanswered(Institution from, Institution to, Priority priority, Instant sentAt) {
        return new Referral(from, to, priority, sentAt, null, null, "", null);
    }

    Referral received(Instant at) {
        return new Referral(from, to, priority, sentAt, at, respondedAt, response, feedbackAt);
    }

    Referral accepted(Instant at) {
        return answered(at, "ACCEPTED");
    }

    Referral answered(Instant at, String how) {
        return new Referral(from, to, priority, sentAt, receivedAt, at, how, feedbackAt);
    }

    Referral fedBack(@Nullable Instant at) {
        return new Referral(from, to, priority, sentAt, receivedAt, respondedAt, response, at);
    }
}
