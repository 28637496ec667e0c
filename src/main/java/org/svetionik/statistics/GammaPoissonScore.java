package org.svetionik.statistics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The derivatives of the negative-binomial likelihood by the shape and the rate of its gamma prior. */
final class GammaPoissonScore {

    private static final double EDGE = 40;

    private final long[] observed;
    private final double[] expected;
    private final Tail tail;

    GammaPoissonScore(long[] observed, double[] expected) {
        this.observed = observed;
        this.expected = expected;
        this.tail = Tail.of(observed);
    }

    boolean hasCounts() {
        return tail.digammas(1) > 0;
    }

    /** By the shape, with the rate that fits it best. */
    double ofShape(double shape) {
        return byShape(shape, bestRate(shape));
    }

    double byShape(double shape, double rate) {
        return tail.digammas(shape) - sum(i -> Math.log1p(expected[i] / rate));
    }

    double byRate(double shape, double rate) {
        return sum(i -> (shape * expected[i] - rate * observed[i]) / (rate * (rate + expected[i])));
    }

    /** The derivative by the rate falls, so that it is 0 once. */
    double bestRate(double shape) {
        return Math.exp(Roots.of(log -> byRate(shape, Math.exp(log)), -EDGE, EDGE));
    }

    private double sum(IntToDoubleFunction term) {
        return IntStream.range(0, observed.length).mapToDouble(term).sum();
    }
}
