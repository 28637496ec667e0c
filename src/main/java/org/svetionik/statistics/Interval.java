package org.svetionik.statistics;

/**
 * A range in which a quantity lies with the stated confidence, 95 per cent unless a method says otherwise.
 *
 * @param lower its lower end
 * @param upper its upper end; infinite where the data set no limit
 */
public record Interval(double lower, double upper) {

    /** The quantile of the standard normal distribution that leaves 2.5 per cent above. */
    static final double Z = 1.959963984540054;

    /** An interval that is symmetric on the logarithmic scale. */
    static Interval ofLog(double logarithm, double standardError) {
        return new Interval(Math.exp(logarithm - Z * standardError), Math.exp(logarithm + Z * standardError));
    }

    /** The same range in other units, such as per pupil. */
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }

    /** {@return whether the value lies in it, ends included} */
    public boolean contains(double value) {
        return lower <= value && value <= upper;
    }
}
