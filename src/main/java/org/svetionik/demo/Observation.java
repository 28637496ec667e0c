package org.svetionik.demo;

import java.time.Instant;
import java.time.LocalDate;

/** An indicator seen for a student on a day, and when that was written down. */
record Observation(Student student, Institution by, String indicator, LocalDate observedOn, Instant recordedAt) {}
