package org.svetionik.statistics;

/**
 * One quantity over another.
 *
 * @param value infinite when the second is 0
 * @param interval in which it lies with 95 per cent confidence
 */
public record Ratio(double value, Interval interval) {}
