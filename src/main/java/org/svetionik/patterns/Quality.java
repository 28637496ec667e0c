package org.svetionik.patterns;

import java.util.List;
import org.svetionik.explanation.Explanation;

/**
 * What became of referrals to bodies that identify, by where they came from.
 *
 * @param total all groups together
 * @param groups in the order of their codes
 * @param identifiedFromEarlier identified in the window, first referred before it
 * @param identifiedInWindow identified in the window, whenever first referred
 */
record Quality(
        QualityGroup total,
        List<QualityGroup> groups,
        CaseCount identifiedFromEarlier,
        CaseCount identifiedInWindow,
        Explanation why) {}
