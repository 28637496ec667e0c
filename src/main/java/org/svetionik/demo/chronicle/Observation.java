package org.svetionik.demo.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import org.svetionik.demo.country.Institution;

/** An indicator seen for a student on a day, and when that was written down. */
public record Observation(
        Student student, Institution by, String indicator, LocalDate observedOn, Instant recordedAt) {}
