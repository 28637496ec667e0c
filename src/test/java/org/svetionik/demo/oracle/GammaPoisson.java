package org.svetionik.demo.oracle;

import java.util.function.DoubleUnaryOperator;

/** A gamma prior of rate ratios, fitted by maximum likelihood of the negative-binomial marginal (Clayton and Kaldor 1987). */
record GammaPoisson(double alpha, double beta) {
    static GammaPoisson fit(long[] observed, double[] expected) {
        double log =
                maximum(x -> logLikelihood(Math.exp(x), bestBeta(Math.exp(x), observed, expected), observed, expected));
        return new GammaPoisson(Math.exp(log), bestBeta(Math.exp(log), observed, expected));
    }

    /** Where the derivative by beta, n alpha / beta - sum of (alpha + O) / (beta + E), changes its sign. */
    private static double bestBeta(double alpha, long[] observed, double[] expected) {
        double low = -14;
        double high = 16;
        for (int i = 0; i < 50; i++) {
            double beta = Math.exp((low + high) / 2);
            double slope = observed.length * alpha / beta;
            for (int j = 0; j < observed.length; j++) {
                slope -= (alpha + observed[j]) / (beta + expected[j]);
            }
            if (slope > 0) {
                low = (low + high) / 2;
            } else {
                high = (low + high) / 2;
            }
        }
        return Math.exp((low + high) / 2);
    }

    /** Without the terms that do not depend on the prior. */
    private static double logLikelihood(double alpha, double beta, long[] observed, double[] expected) {
        double sum = 0;
        for (int i = 0; i < observed.length; i++) {
            for (long k = 0; k < observed[i]; k++) {
                sum += Math.log(alpha + k);
            }
            sum += alpha * Math.log(beta) - (alpha + observed[i]) * Math.log(beta + expected[i]);
        }
        return sum;
    }

    /** Golden section (Kiefer 1953). */
    private static double maximum(DoubleUnaryOperator f) {
        double golden = (Math.sqrt(5) - 1) / 2;
        double low = -6;
        double high = 12;
        for (int i = 0; i < 50; i++) {
            double a = high - golden * (high - low);
            double b = low + golden * (high - low);
            if (f.applyAsDouble(a) > f.applyAsDouble(b)) {
                high = b;
            } else {
                low = a;
            }
        }
        return (low + high) / 2;
    }

    double probabilityBelow(double ratio, long observed, double expected) {
        return regularizedGamma(alpha + observed, ratio * (beta + expected));
    }

    /** Lower incomplete gamma function by its series, enough for the arguments that occur here. */
    static double regularizedGamma(double shape, double x) {
        double term = 1 / shape;
        double sum = term;
        for (int n = 1; n < 5_000 && term > sum * 1e-16; n++) {
            term *= x / (shape + n);
            sum += term;
        }
        return Math.min(1, sum * Math.exp(-x + shape * Math.log(x) - logGamma(shape)));
    }

    /** Stirling's series after shifting the argument beyond 10; the error is below 1e-12. */
    private static double logGamma(double z) {
        double shift = 0;
        double x = z;
        while (x < 10) {
            shift += Math.log(x);
            x += 1;
        }
        double inverse = 1 / (x * x);
        double series = (1.0 / 12 - inverse * (1.0 / 360 - inverse * (1.0 / 1260 - inverse / 1680))) / x;
        return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series - shift;
    }
}
