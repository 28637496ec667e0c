package org.svetionik.recording;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act.
 *
 * @param result the code of the record that it made or changed
 * @param happenedAt when it was done, in UTC
 * @param caze the case that it is part of
 * @param referral the referral that it acts on
 * @param reason a value of the vocabulary ActReason
 * @param feedback a value of the vocabulary FeedbackClass
 */
public record Recorded(
        String result,
        ZonedDateTime happenedAt,
        @Nullable String caze,
        @Nullable String referral,
        @Nullable String reason,
        @Nullable String feedback) {

    /** An act that is no part of a case. */
    public static Recorded alone(String result, ZonedDateTime happenedAt) {
        return new Recorded(result, happenedAt, null, null, null, null);
    }

    /** An act on a case. */
    public static Recorded inCase(String result, ZonedDateTime happenedAt, String caze) {
        return new Recorded(result, happenedAt, caze, null, null, null);
    }

    /** The same act, on a referral. */
    public Recorded on(String acted) {
        return new Recorded(result, happenedAt, caze, acted, reason, feedback);
    }

    /** The same act, for a reason. */
    public Recorded because(@Nullable String why) {
        return new Recorded(result, happenedAt, caze, referral, why, feedback);
    }

    /** The same act, which tells the sender this much. */
    public Recorded telling(String told) {
        return new Recorded(result, happenedAt, caze, referral, reason, told);
    }

    Map<String, @Nullable Object> properties(Asked asked, ZonedDateTime at) {
        Map<String, @Nullable Object> properties = new HashMap<>();
        properties.put("recordingCode", asked.recordingCode());
        properties.put("act", asked.act());
        properties.put("asked", asked.fingerprint());
        properties.put("happenedAt", happenedAt);
        properties.put("recordedAt", at);
        properties.put("result", result);
        properties.put("reason", reason);
        properties.put("feedback", feedback);
        return properties;
    }
}
