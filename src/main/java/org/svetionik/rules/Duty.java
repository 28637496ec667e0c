package org.svetionik.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the protocol expects.
 *
 * @param priority null where it binds cases of any
 * @param withinHours null where no limit is set
 * @param conditional whether it binds only on a condition that no record tells of
 */
public record Duty(
        String code,
        String fromKind,
        String toKind,
        String trigger,
        @Nullable String priority,
        @Nullable Integer withinHours,
        String territory,
        boolean conditional,
        String basis,
        String status) {

    private static final String ANYBODY = "ANY";

    /** Equal kind before ANY, named priority before none, then the smallest limit (K02b). */
    private static final Comparator<Duty> NEAREST = Comparator.comparing((Duty duty) -> duty.fromKind.equals(ANYBODY))
            .thenComparing(duty -> duty.priority == null)
            .thenComparing(duty -> Objects.requireNonNullElse(duty.withinHours, 0))
            .thenComparing(Duty::code);

    /** The duty that says by when a referral between two kinds is to be received (K02b). */
    public static Optional<Duty> ofReceipt(List<Duty> duties, String from, String to, String priority) {
        return duties.stream()
                .filter(duty -> duty.withinHours != null && duty.toKind.equals(to))
                .filter(duty -> duty.fromKind.equals(from) || duty.fromKind.equals(ANYBODY))
                .filter(duty -> duty.binds(priority))
                .min(NEAREST);
    }

    /** Whether a case of this priority is bound. */
    public boolean binds(String casePriority) {
        return priority == null || priority.equals(casePriority);
    }

    /** Whether institutions of a kind owe the hand-off, be it on a condition; ANY binds every kind but the receiver's own. */
    public boolean isOwedBy(String kind) {
        return fromKind.equals(kind) || (fromKind.equals(ANYBODY) && !toKind.equals(kind));
    }
}
