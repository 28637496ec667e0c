package org.svetionik.gaps;

import org.svetionik.rules.ReceiptDuties;

/** Which duty says by when a referral has to be received, under the rule set. */
final class Acknowledgements {

    private final ReceiptDuties duties;
    private final int floorHours;

    Acknowledgements(AsOf asOf) {
        this.duties = new ReceiptDuties(asOf);
        this.floorHours = asOf.rules.acknowledgementFloorHours();
    }

    /** {@return the duty that binds the receiver of the referral, or {@link org.svetionik.snapshot.Refs#NONE}} */
    int duty(int referral) {
        return duties.of(referral);
    }

    /** {@return the hours that the duty leaves for the receipt; "at once" means the floor (K02a)} */
    int hours(int duty) {
        return duties.hours(duty, floorHours);
    }
}
