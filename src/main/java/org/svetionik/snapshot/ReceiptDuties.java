package org.svetionik.snapshot;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Which duty says by when a referral has to be received (K02b). */
public final class ReceiptDuties {

    private static final String ANYBODY = "ANY";

    private record HandOff(String from, String to, String priority) {}

    private final Known known;
    private final Duties duties;
    private final Map<HandOff, Integer> chosen = new HashMap<>();

    public ReceiptDuties(Known known) {
        this.known = known;
        this.duties = known.graph().duties();
    }

    /** {@return the duty that binds the receiver of the referral, or {@link Refs#NONE}} */
    public int of(int referral) {
        Referrals referrals = known.graph().referrals();
        HandOff handOff = new HandOff(
                known.kind(referrals.sender().get(referral)),
                known.kind(referrals.receiver().get(referral)),
                referrals.priority().get(referral));
        return chosen.computeIfAbsent(handOff, this::choose);
    }

    /** {@return the hours that the duty leaves for the receipt, at least so many: "at once" has a floor (K02a)} */
    public int hours(int duty, int floor) {
        return Math.max(floor, duties.withinHours().get(duty, 0));
    }

    /** Equal kind before ANY, named priority before none, then the smallest deadline. */
    private int choose(HandOff handOff) {
        Comparator<Integer> nearest = Comparator.comparing(
                        (Integer duty) -> duties.fromKind().is(duty, ANYBODY))
                .thenComparing(duty -> duties.priority().is(duty, ""))
                .thenComparing(duty -> duties.withinHours().get(duty, 0));
        return IntStream.range(0, duties.size())
                .filter(duty -> fits(duty, handOff))
                .boxed()
                .min(nearest)
                .orElse(Refs.NONE);
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
