package org.svetionik.audit;

import java.time.OffsetDateTime;

/** What whoever breaks the glass learns: until when; nothing of the case, which may not even exist. */
record BrokenGlass(OffsetDateTime until) {}
