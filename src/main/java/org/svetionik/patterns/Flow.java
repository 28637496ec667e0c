package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Proportion;
import org.svetionik.records.RecordList;

/**
 * The referrals that went from one end to another.
 *
 * @param receivedInTime of those that a duty sets a limit for and that were received, or whose limit has passed
 * @param medianHoursToAcknowledgement of those received; null for none
 */
record Flow(
        String from,
        String to,
        int n,
        Proportion received,
        Proportion receivedInTime,
        Proportion responded,
        Proportion withFeedback,
        @Nullable Double medianHoursToAcknowledgement,
        RecordList referrals) {}
