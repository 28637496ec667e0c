package org.svetionik.patterns;

import org.svetionik.rules.ReceiptDuties;
import org.svetionik.snapshot.Refs;

/** Within how long a referral is to be received: at least an hour, as rule set 1 has it (K02a). */
final class FlowLimits {

    private static final int LEAST_HOURS = 1;
    private static final long NO_LIMIT = -1;

    private final ReceiptDuties duties;

    FlowLimits(Asked asked) {
        this.duties = new ReceiptDuties(asked);
    }

    /** {@return the limit in milliseconds; negative where no duty sets one} */
    long of(int referral) {
        int duty = duties.of(referral);
        return duty == Refs.NONE ? NO_LIMIT : Asked.millis(duties.hours(duty, LEAST_HOURS));
    }
}
