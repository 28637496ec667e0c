package org.svetionik.gaps;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.svetionik.snapshot.Duties;
import org.svetionik.snapshot.Referrals;
import org.svetionik.snapshot.Refs;

/** Which duty says by when a referral has to be received (K02b). */
final class Acknowledgements {

    private final AsOf asOf;
    private final Duties duties;
    private final Map<HandOff, Integer> chosen = new HashMap<>();

    Acknowledgements(AsOf asOf) {
        this.asOf = asOf;
        this.duties = asOf.graph.duties();
    }

    /** {@return the duty that binds the receiver of the referral, or {@link Refs#NONE}} */
    int duty(int referral) {
        Referrals referrals = asOf.graph.referrals();
        HandOff handOff = new HandOff(
                asOf.kind(referrals.sender().get(referral)),
                asOf.kind(referrals.receiver().get(referral)),
                referrals.priority().get(referral));
        return chosen.computeIfAbsent(handOff, this::choose);
    }

    /** {@return the hours that the duty leaves for the receipt; "at once" means the floor (K02a)} */
    int hours(int duty) {
        return Math.max(
                asOf.rules.acknowledgementFloorHours(), duties.withinHours().get(duty, 0));
    }

    /** Equal kind before ANY, named priority before none, then the smallest deadline. */
    private int choose(HandOff handOff) {
        Comparator<Integer> nearest = Comparator.comparing(
                        (Integer duty) -> duties.fromKind().is(duty, "ANY"))
                .thenComparing(duty -> duties.priority().is(duty, ""))
                .thenComparing(duty -> duties.withinHours().get(duty, 0));
        return IntStream.range(0, duties.size())
                .filter(duty -> fits(duty, handOff))
                .boxed()
                .min(nearest)
                .orElse(Refs.NONE);
    }

    private boolean fits(int duty, HandOff handOff) {
        return duties.toKind().is(duty, handOff.to())
                && !duties.withinHours().isEmpty(duty)
                && (duties.fromKind().is(duty, handOff.from())
                        || duties.fromKind().is(duty, "ANY"))
                && (duties.priority().is(duty, handOff.priority())
                        || duties.priority().is(duty, ""));
    }

    private record HandOff(String from, String to, String priority) {}
}
