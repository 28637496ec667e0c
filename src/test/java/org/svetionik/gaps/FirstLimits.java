package org.svetionik.gaps;

import java.time.Duration;

/** The limits of rule set 1, for tests of other packages. */
public final class FirstLimits {

    private FirstLimits() {}

    public static WaitingLimits limits() {
        return new WaitingLimits(new GapSettings(false, Duration.ofHours(1), Duration.ofHours(1), 1, null));
    }
}
