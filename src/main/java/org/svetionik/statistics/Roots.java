package org.svetionik.statistics;

import java.util.function.DoubleUnaryOperator;

/** Where a derivative changes from above 0 to below, by halving. */
final class Roots {

    private static final int HALVINGS = 80;

    private Roots() {}

    static double of(DoubleUnaryOperator derivative, double low, double high) {
        double below = low;
        double above = high;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (below + above) / 2;
            if (derivative.applyAsDouble(middle) > 0) {
                below = middle;
            } else {
                above = middle;
            }
        }
        return (below + above) / 2;
    }
}
