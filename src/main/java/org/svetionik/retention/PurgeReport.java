package org.svetionik.retention;

import java.time.LocalDate;

/**
 * What a purge removed, or would remove.
 *
 * @param lastDay cases closed later stay
 * @param imports imports whose reports and package go
 */
public record PurgeReport(LocalDate lastDay, Tally tally, int imports) {}
