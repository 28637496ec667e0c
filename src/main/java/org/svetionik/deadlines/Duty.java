package org.svetionik.deadlines;

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
 */
record Duty(
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

    static Duty of(String code, Fact fact) {
        return new Duty(
                code,
                fact.text("fromKind"),
                fact.text("toKind"),
                fact.text("trigger"),
                fact.textOrNull("priority"),
                fact.numberOrNull("withinHours"),
                fact.text("territory"),
                fact.textOrNull("condition") != null,
                fact.code("basis"),
                fact.code("status"));
    }

    /** The duty that says by when a referral between two kinds is to be received (K02b). */
    static Optional<Duty> ofReceipt(List<Duty> duties, String from, String to, String priority) {
        return duties.stream()
                .filter(duty -> duty.withinHours != null && duty.toKind.equals(to))
                .filter(duty -> duty.fromKind.equals(from) || duty.fromKind.equals(ANYBODY))
                .filter(duty -> duty.binds(priority))
                .min(NEAREST);
    }

    /** Whether a case of this priority is bound. */
    boolean binds(String casePriority) {
        return priority == null || priority.equals(casePriority);
    }

    /** Whether institutions of a kind owe the hand-off without a condition that no record tells of (G05). */
    boolean isOwedBy(String kind) {
        return !conditional && (fromKind.equals(kind) || (fromKind.equals(ANYBODY) && !toKind.equals(kind)));
    }

    Ground ground() {
        return new Ground(code, basis.isEmpty() ? null : basis, null, !status.equals("SOURCED"));
    }
}
