package org.svetionik.figures;

import org.jspecify.annotations.Nullable;

/**
 * What became of the referrals of a cell, as far as it is told.
 *
 * @param medianHours from sending to receipt
 */
public record FlowParts(
        @Nullable Long received,
        @Nullable Long receivedInTime,
        @Nullable Long withLimit,
        @Nullable Long responded,
        @Nullable Long withFeedback,
        @Nullable Double medianHours) {

    static final FlowParts UNTOLD = new FlowParts(null, null, null, null, null, null);
}
