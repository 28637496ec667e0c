package org.svetionik.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.snapshot.Duties;
import org.svetionik.snapshot.Known;
import org.svetionik.snapshot.Numbers;
import org.svetionik.snapshot.Referrals;
import org.svetionik.snapshot.Refs;

/** Which duty of a snapshot says by when a referral has to be received. */
public final class ReceiptDuties {

    private record HandOff(String from, String to, String priority) {}

    private final Known known;
    private final Duties table;
    private final List<Duty> duties;
    private final Map<HandOff, Integer> chosen = new HashMap<>();

    public ReceiptDuties(Known known) {
        this.known = known;
        this.table = known.graph().duties();
        this.duties = IntStream.range(0, table.size()).mapToObj(this::duty).toList();
    }

    /** {@return the row of the duty that binds the receiver of the referral, or {@link Refs#NONE}} */
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
        return Math.max(floor, table.withinHours().get(duty, 0));
    }

    private int choose(HandOff handOff) {
        return Duty.ofReceipt(duties, handOff.from, handOff.to, handOff.priority)
                .map(duties::indexOf)
                .orElse(Refs.NONE);
    }

    private Duty duty(int row) {
        int hours = table.withinHours().get(row, Numbers.NONE);
        return new Duty(
                table.codes().get(row),
                table.fromKind().get(row),
                table.toKind().get(row),
                table.trigger().get(row),
                emptyAsNull(table.priority().get(row)),
                hours == Numbers.NONE ? null : hours,
                table.territory().get(row),
                !table.condition().get(row).isEmpty(),
                "",
                "");
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
