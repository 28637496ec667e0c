package org.svetionik.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of what waits ends by one cause where several compete: F(t) = sum of S(t-) d1/n over the times up to t (Aalen
 * and Johansen, 1978), with the variance of the delta method (Marubini and Valsecchi, 1995, 10.2) and intervals that
 * are symmetric in log(-log F) (Choudhury, 2002).
 *
 * @param n how many were followed
 * @param steps one for each time at which something ended by any cause, earliest first
 */
public record AalenJohansen(int n, List<IncidenceStep> steps) {

    public AalenJohansen {
        steps = List.copyOf(steps);
    }

    /**
     * The incidence of one cause.
     *
     * @param times to the end, or as long as it is open
     * @param outcomes the cause, from 1; 0 where it is open
     * @param cause that is asked for
     */
    public static AalenJohansen of(double[] times, int[] outcomes, int cause) {
        if (cause < 1) {
            throw new IllegalArgumentException("A cause must be 1 or more, as 0 says open: " + cause);
        }
        Sums sums = new Sums();
        List<IncidenceStep> steps = new ArrayList<>();
        for (RiskSet set : RiskSet.of(times, outcomes, cause)) {
            sums.add(set);
            double error = Math.sqrt(Math.max(0, sums.variance()));
            steps.add(new IncidenceStep(
                    set.time(), set.atRisk(), sums.incidence, error, interval(sums.incidence, error)));
        }
        return new AalenJohansen(times.length, steps);
    }

    private static Interval interval(double incidence, double error) {
        if (incidence <= 0 || incidence >= 1) {
            return new Interval(incidence, incidence);
        }
        double factor = Math.exp(Interval.Z * error / (incidence * Math.log(incidence)));
        return new Interval(Math.pow(incidence, 1 / factor), Math.pow(incidence, factor));
    }

    /** {@return the share that ended by the cause up to the time} */
    public double at(double time) {
        double incidence = 0;
        for (IncidenceStep step : steps) {
            if (step.time() > time) {
                break;
            }
            incidence = step.incidence();
        }
        return incidence;
    }

    /** The terms of the variance, multiplied out, so that each time is visited once. */
    private static final class Sums {

        private double survival = 1;
        private double incidence;
        private double plain;
        private double linear;
        private double square;
        private double own;
        private double cross;
        private double crossLinear;

        void add(RiskSet set) {
            double n = set.atRisk();
            double weight = survival * set.ofCause() / n;
            incidence += weight;
            plain += set.greenwood();
            linear += incidence * set.greenwood();
            square += incidence * incidence * set.greenwood();
            own += survival * weight * (n - set.ofCause()) / (n * n);
            cross += weight / n;
            crossLinear += incidence * weight / n;
            survival *= 1 - set.ended() / n;
        }

        double variance() {
            double f = incidence;
            return f * f * plain - 2 * f * linear + square + own - 2 * (f * cross - crossLinear);
        }
    }
}
