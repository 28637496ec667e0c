package org.svetionik.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.svetionik.rules.Duty;
import org.svetionik.rules.Receiver;

/**
 * A duty that may expect a case to be handed on, and to whom.
 *
 * @param receivers any of whom will do; empty where nobody is known
 * @param deadline null where no limit is set
 */
public record Proposal(
        Duty duty, List<Receiver> receivers, @Nullable Instant deadline) {

    private static final String EMERGENCY = "EMERGENCY";

    public Proposal {
        receivers = List.copyOf(receivers);
    }

    /**
     * The codes of those to whom a case of a priority is to be handed on: one, where what is asked for leaves no choice.
     *
     * @param kind of the receiver; null where the duties are to say it, and then those with a condition do not, unless it is an emergency
     */
    public static Set<String> receivers(List<Proposal> proposals, String priority, @Nullable String kind) {
        Predicate<Proposal> asked = kind == null
                ? one -> !one.duty.conditional() || priority.equals(EMERGENCY)
                : one -> one.duty.toKind().equals(kind);
        List<Proposal> some = proposals.stream().filter(asked).toList();
        List<Proposal> bound =
                some.stream().filter(one -> one.duty.binds(priority)).toList();
        Set<String> codes = new TreeSet<>();
        // Whoever names the kind may go beyond what a duty of that priority expects
        for (Proposal one : bound.isEmpty() && kind != null ? some : bound) {
            one.receivers.forEach(receiver -> codes.add(receiver.code()));
        }
        return codes;
    }
}
