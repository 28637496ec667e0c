package org.svetionik.retention;

/** No time is set after which a case goes, so nothing is purged. */
final class NoRetention extends RuntimeException {

    NoRetention() {
        super("svetionik.retention.closed-cases is not set, so nothing is ever purged; set it to the time for which a"
                + " closed case is kept, for instance to P5Y");
    }
}
