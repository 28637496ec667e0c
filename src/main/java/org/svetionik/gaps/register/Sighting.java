package org.svetionik.gaps.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A gap as a run of the definitions found it.
 *
 * @param status OPEN, WARNING or NO_RECORD; CLOSED, or CANNOT_TELL, once the records no longer show it
 * @param since the day from which it stands by its definition; null where that is the day on which it was first found
 * @param severity HIGH, MEDIUM or LOW
 * @param ruleSet version of the rule set that found it
 */
public record Sighting(
        GapIdentity identity, String status, @Nullable LocalDate since, String severity, int ruleSet) {}
