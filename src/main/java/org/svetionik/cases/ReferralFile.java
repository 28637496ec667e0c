package org.svetionik.cases;

import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Books;
import org.svetionik.recording.Recorded;
import org.svetionik.recording.Refusals;

/**
 * A referral as an act of its receiver finds it.
 *
 * @param row its values by column
 */
record ReferralFile(Map<String, @Nullable Object> row) {

    static final String TABLE = "referrals";

    /** The referral of a code; refuses one that is not there or was not sent to the viewer's institution, in the same words. */
    static ReferralFile find(String code, String field, Viewer viewer, Books books) {
        boolean isAtWork = Workplace.exists(viewer, books);
        return books.find(TABLE, code)
                .filter(row -> isAtWork && books.institution().equals(row.get("to_code")))
                .map(ReferralFile::new)
                .orElseThrow(() -> Refusals.of("UNKNOWN_REFERRAL", field, Map.of()));
    }

    Set<Part> parts() {
        return Set.of(Part.RECEIVER);
    }

    State state() {
        return State.ofReferral(row);
    }

    boolean isEmergency() {
        return "EMERGENCY".equals(priority());
    }

    String priority() {
        return String.valueOf(row.get("priority"));
    }

    String caseCode() {
        return String.valueOf(row.get("case_code"));
    }

    Recorded recorded(ZonedDateTime moment) {
        String code = String.valueOf(row.get("code"));
        return Recorded.inCase(code, moment, caseCode()).on(code);
    }
}
