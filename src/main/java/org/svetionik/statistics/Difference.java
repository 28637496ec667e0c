package org.svetionik.statistics;

/**
 * How much greater one quantity is than another that was found independently, with the interval from those of the two: its ends lie below and
 * above the difference by the root of the sum of the squared distances to the nearer and the farther ends. For shares with the intervals of Wilson
 * it is method 10 of Newcombe (1998); for other quantities see Zou and Donner (2008).
 *
 * @param value the first less the second
 */
public record Difference(double value, Interval interval) {

    /** The first less the second. */
    public static Difference of(double first, Interval ofFirst, double second, Interval ofSecond) {
        double value = first - second;
        double below = Math.hypot(first - ofFirst.lower(), ofSecond.upper() - second);
        double above = Math.hypot(ofFirst.upper() - first, second - ofSecond.lower());
        return new Difference(value, new Interval(value - below, value + above));
    }
}
