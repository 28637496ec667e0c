package org.svetionik.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case that is opened by breaking the glass, or closed again before its time.
 *
 * @param reason why, in the words of whoever opened it; null where it is closed
 * @param until when it closes by itself; null where it is closed
 */
public record Opening(
        String caseCode, @Nullable String reason, @Nullable Instant until) {}
