package org.svetionik.demo.chronicle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.svetionik.demo.country.Institution;

/** A hand-off with its answer as far as there is one. */
public record Referral(
        Institution from,
        Institution to,
        Priority priority,
        Instant sentAt,
        @Nullable Instant receivedAt,
        @Nullable Instant respondedAt,
        String response,
        @Nullable Instant feedbackAt) {

    public enum Priority {
        EMERGENCY,
        URGENT,
        REGULAR
    }

    public static Referral unanswered(Institution from, Institution to, Priority priority, Instant sentAt) {
        return new Referral(from, to, priority, sentAt, null, null, "", null);
    }

    public Referral received(Instant at) {
        return new Referral(from, to, priority, sentAt, at, respondedAt, response, feedbackAt);
    }

    public Referral accepted(Instant at) {
        return answered(at, "ACCEPTED");
    }

    public Referral answered(Instant at, String how) {
        return new Referral(from, to, priority, sentAt, receivedAt, at, how, feedbackAt);
    }

    public Referral fedBack(@Nullable Instant at) {
        return new Referral(from, to, priority, sentAt, receivedAt, respondedAt, response, at);
    }
}
