package org.svetionik.statistics;

/**
 * A step of a cumulative incidence.
 *
 * @param time in the unit of the durations
 * @param atRisk still waiting just before it
 * @param incidence the share that ended by the cause so far
 * @param standardError of the share
 * @param interval of the share; without width where the share is 0 or 1
 */
public record IncidenceStep(double time, int atRisk, double incidence, double standardError, Interval interval) {}
