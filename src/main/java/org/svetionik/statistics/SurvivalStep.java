package org.svetionik.statistics;

/**
 * A step of a survival curve.
 *
 * @param time in the unit of the durations
 * @param atRisk still waiting just before it
 * @param ended at this time
 * @param survival the share that waits longer
 * @param standardError of the share (Greenwood, 1926)
 * @param interval of the share
 */
public record SurvivalStep(
        double time, int atRisk, int ended, double survival, double standardError, Interval interval) {}
