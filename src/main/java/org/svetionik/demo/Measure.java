package org.svetionik.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service or proceeding in a case. */
record Measure(
        Institution provider,
        String kind,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        String result) {}
