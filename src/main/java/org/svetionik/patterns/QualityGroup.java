package org.svetionik.patterns;

import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Proportion;
import org.svetionik.records.RecordList;

/** How the cases of one origin ended that were referred for identification; each share but identifiedOfDecided is one of n. */
record QualityGroup(
        String code,
        long n,
        Proportion identified,
        Proportion rejected,
        Proportion suspended,
        Proportion notAVictim,
        Proportion ongoing,
        Proportion closedUndecided,
        Proportion identifiedOfDecided,
        QualityPrior prior,
        RecordList cases) {

    /** The share identified, drawn towards that of all groups; null where groups differ no more than by chance. */
    public @Nullable ShrunkShare identifiedShrunk() {
        return prior.share(identified.count(), n);
    }
}
