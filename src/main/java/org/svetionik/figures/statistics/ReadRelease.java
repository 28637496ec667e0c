package org.svetionik.figures.statistics;

import java.time.ZonedDateTime;
import org.svetionik.figures.Audience;
import org.svetionik.figures.Release;

/**
 * A release as an answer names it.
 *
 * @param threshold the one that holds for the viewer
 */
record ReadRelease(String releaseCode, int year, ZonedDateTime knownUntil, int threshold, String ruleSet) {

    static ReadRelease of(Release release, Audience audience) {
        return new ReadRelease(
                release.releaseCode(),
                release.year(),
                release.knownUntil(),
                release.thresholdFor(audience),
                release.ruleSet());
    }
}
