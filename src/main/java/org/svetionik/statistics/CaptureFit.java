package org.svetionik.statistics;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A log-linear model fitted to a table of histories by Poisson regression (Cormack, 1989). Its numbers are not numbers where the model is not estimable.
 *
 * @param seen how many were on any list
 * @param logUnseen the logarithm of how many were on none: the unknown that all histories have
 * @param standardError of that logarithm
 * @param deviance G² = 2 Σ n log(n / m), 0 where the fitted m are the counts n
 * @param degrees histories less unknowns
 * @param fitted what is expected of each history, 1 to 2^lists - 1
 */
public record CaptureFit(
        CaptureModel model,
        Estimability estimability,
        long seen,
        double logUnseen,
        double standardError,
        double deviance,
        int degrees,
        List<Double> fitted) {

    /** The fit of a model, for which it is checked first whether there is one. */
    public static CaptureFit of(CaptureTable table, CaptureModel model) {
        return of(table, model, CaptureDesign.of(table, model));
    }

    static CaptureFit of(CaptureTable table, CaptureModel model, CaptureDesign design) {
        Estimability estimability = design.estimability();
        if (estimability != Estimability.ESTIMABLE) {
            return none(table, model, estimability);
        }
        double[] ones = new double[design.histories().size()];
        Arrays.fill(ones, 1);
        try {
            return of(table, model, design, PoissonRegression.fit(design.rows(), design.counts(), ones));
        } catch (IllegalArgumentException tooFlat) {
            return none(table, model, Estimability.DOES_NOT_EXIST);
        }
    }

    private static CaptureFit of(CaptureTable table, CaptureModel model, CaptureDesign design, PoissonFit fit) {
        double[] fitted = new double[table.counts().size()];
        double deviance = 0;
        for (int i = 0; i < design.histories().size(); i++) {
            int history = design.histories().get(i);
            double mean = fit.fitted().get(i);
            fitted[history - 1] = mean;
            deviance += deviance((double) table.count(history), mean);
        }
        Effect unseen = fit.effect(0);
        return new CaptureFit(
                model,
                Estimability.ESTIMABLE,
                table.seen(),
                unseen.coefficient(),
                unseen.standardError(),
                deviance,
                design.histories().size() - design.sets().size(),
                Arrays.stream(fitted).boxed().toList());
    }

    private static double deviance(double count, double mean) {
        return 2 * ((count > 0 ? count * Math.log(count / mean) : 0) - count + mean);
    }

    private static CaptureFit none(CaptureTable table, CaptureModel model, Estimability why) {
        List<Double> nothing = Collections.nCopies(table.counts().size(), Double.NaN);
        return new CaptureFit(model, why, table.seen(), Double.NaN, Double.NaN, Double.NaN, 0, nothing);
    }

    public boolean isEstimable() {
        return estimability == Estimability.ESTIMABLE;
    }

    /** {@return how many were on no list} */
    public double unseen() {
        return Math.exp(logUnseen);
    }

    /** {@return how many there are, seen or not} */
    public double population() {
        return seen + unseen();
    }

    /** {@return the standard error of the population: √(m + (m s)²), with m on no list and s the error of its logarithm (Rivest and Lévesque, 2001)} */
    public double populationError() {
        return Math.sqrt(unseen() + Math.pow(unseen() * standardError, 2));
    }

    /**
     * The interval of the population as if the model were known to be right, symmetric in the logarithm of those on no list (Chao, 1987). It includes that
     * their number m varies by chance around what is expected: the error of its logarithm is √(s² + 1 / m).
     */
    public Interval interval() {
        double error = Math.sqrt(standardError * standardError + 1 / unseen());
        Interval ofUnseen = Interval.ofLog(logUnseen, error);
        return new Interval(seen + ofUnseen.lower(), seen + ofUnseen.upper());
    }

    /** {@return the criterion of Akaike (1974), less what is the same for every model of the table: G² + 2 p for p unknowns} */
    public double aic() {
        return deviance + 2.0 * model.parameters();
    }

    /** {@return the criterion of Schwarz (1978), less what is the same for every model of the table: G² + p log n for n on any list} */
    public double bic() {
        return deviance + model.parameters() * Math.log((double) seen);
    }
}
