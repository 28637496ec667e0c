package org.svetionik.demo;

import org.svetionik.demo.chronicle.Volume;

/** How much of the country a package invents. The counts of students, observations, cases and referrals are exact. */
public enum Size {
    /** Nineteen municipalities in five districts: enough to show each kind of gap. */
    SMALL,
    /** Every municipality with its number of primary and secondary schools. */
    NATIONAL;

    Volume volume() {
        return switch (this) {
            case SMALL -> new Volume(5_200, 9_500, 4_300, 8_000, 2.6, 1.0, 0.12);
            case NATIONAL -> new Volume(200_000, 400_000, 60_000, 100_000, 84, 2.5, 1.0);
        };
    }
}
