package org.svetionik.handoff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Viewer;

/**
 * What is handed on, and to whom.
 *
 * @param viewer whose rights decide what is in the files
 * @param from the first day on which a referral was sent or a case open; twelve months before the last where null
 * @param until the last day that is known; today where null
 */
public record HandOff(
        Format format,
        Viewer viewer,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
