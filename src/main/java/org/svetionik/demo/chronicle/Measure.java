package org.svetionik.demo.chronicle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.svetionik.demo.country.Institution;

/** A service or proceeding in a case. */
public record Measure(
        Institution provider,
        String kind,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        String result) {}
