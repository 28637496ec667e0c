package org.svetionik.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a case or a referral stands; it follows from the fact and is not stored. */
enum State {
    UNLED,
    LED,
    CLOSED,
    SENT,
    RECEIVED,
    ACCEPTED,
    REFUSED,
    REDIRECTED;

    /** The state of a case, by the columns of its row. */
    static State ofCase(Map<String, @Nullable Object> row) {
        if ("CLOSED".equals(row.get("status"))) {
            return CLOSED;
        }
        return row.get("lead_code") == null ? UNLED : LED;
    }

    /** The state of a referral, by the columns of its row; a response without its time counts for nothing. */
    static State ofReferral(Map<String, @Nullable Object> row) {
        if (row.get("responded_at") != null) {
            Object response = row.get("response");
            return response == null ? RECEIVED : valueOf(response.toString());
        }
        return row.get("received_at") == null ? SENT : RECEIVED;
    }
}
