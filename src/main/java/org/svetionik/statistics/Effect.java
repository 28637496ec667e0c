package org.svetionik.statistics;

/**
 * What a column of a regression does to the logarithm of a rate.
 *
 * @param coefficient per unit of the column
 * @param standardError of the coefficient
 */
public record Effect(double coefficient, double standardError) {

    /** The factor by which a unit of the column multiplies the rate (Wald's interval). */
    public Ratio ratio() {
        return new Ratio(Math.exp(coefficient), Interval.ofLog(coefficient, standardError));
    }
}
