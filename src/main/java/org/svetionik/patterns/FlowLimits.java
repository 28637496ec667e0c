package org.svetionik.patterns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.svetionik.snapshot.Duties;
import org.svetionik.snapshot.Refs;

/**
 * Within how long a referral is to be received: by the duty between its kinds that has a limit; equal kinds before ANY, its own priority
 * before none, then the shortest, at least an hour (K02a, K02b).
 */
final class FlowLimits {

    private static final String ANYBODY = "ANY";
    private static final int LEAST_HOURS = 1;
    private static final long NO_LIMIT = -1;

    private record HandOff(String from, String to, String priority) {}

    private final Asked asked;
    private final Duties duties;
    private final Map<HandOff, Long> limits = new HashMap<>();

    FlowLimits(Asked asked) {
        this.asked = asked;
        this.duties = asked.graph().duties();
    }

    /** {@return the limit in milliseconds; negative where no duty sets one} */
    long of(int referral) {
        var referrals = asked.graph().referrals();
        HandOff handOff = new HandOff(
                asked.kind(referrals.sender().get(referral)),
                asked.kind(referrals.receiver().get(referral)),
                referrals.priority().get(referral));
        return limits.computeIfAbsent(handOff, this::limit);
    }

    private long limit(HandOff handOff) {
        Comparator<Integer> nearest = Comparator.comparing(
                        (Integer duty) -> duties.fromKind().is(duty, ANYBODY))
                .thenComparing(duty -> duties.priority().is(duty, ""))
                .thenComparing(duty -> duties.withinHours().get(duty, 0));
        int duty = IntStream.range(0, duties.size())
                .filter(one -> fits(one, handOff))
                .boxed()
                .min(nearest)
                .orElse(Refs.NONE);
        return duty == Refs.NONE
                ? NO_LIMIT
                : Asked.millis(Math.max(LEAST_HOURS, duties.withinHours().get(duty, 0)));
    }

    private boolean fits(int duty, HandOff handOff) {
        return duties.toKind().is(duty, handOff.to)
                && !duties.withinHours().isEmpty(duty)
                && (duties.fromKind().is(duty, handOff.from)
                        || duties.fromKind().is(duty, ANYBODY))
                && (duties.priority().is(duty, handOff.priority)
                        || duties.priority().is(duty, ""));
    }
}
