package org.svetionik.patterns;

import java.util.List;
import org.svetionik.graph.BadRequest;

/** A time that can be asked for. */
interface TimeSpan {

    /** {@return the name of its definition} */
    String name();

    /** {@return the version of its definition} */
    default int version() {
        return 1;
    }

    /** Whether it rests on the rule set. */
    default boolean isByTheRules() {
        return true;
    }

    TimeUnit unit();

    /** {@return up to where its mean is taken unless another horizon is asked for, in its unit} */
    double horizon();

    /** {@return the ends that compete, in the order of the causes from 1 on; empty where there is one end} */
    List<QualityOutcome> outcomes();

    /** {@return how long each record waited} */
    TimeWaits waits(Asked asked, TimeGrouping grouping);

    /** The time between two things; refuses those between which none is counted. */
    static TimeSpan between(TimeOrigin from, TimeEnd until) {
        if (from == TimeOrigin.FIRST_SIGN && until == TimeEnd.FIRST_REFERRAL) {
            return new TimeToReferral();
        }
        if (from == TimeOrigin.SENDING && until == TimeEnd.ACKNOWLEDGEMENT) {
            return new TimeToAcknowledgement();
        }
        if (from == TimeOrigin.FIRST_REFERRAL && until == TimeEnd.DECISION) {
            return new TimeToDecision();
        }
        throw new BadRequest(
                "TIMES",
                "Times are counted from FIRST_SIGN until FIRST_REFERRAL, from SENDING until ACKNOWLEDGEMENT, and from"
                        + " FIRST_REFERRAL until DECISION");
    }
}
