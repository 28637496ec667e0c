package org.svetionik.multiplesystems;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.CaptureFit;

/**
 * A model of how lists depend on each other, and what follows from it.
 *
 * @param dependent the sets of sectors whose lists depend on each other
 * @param population seen or not; null where the model cannot be estimated, as all numbers
 * @param interval as if the model were known to be right
 * @param weight among the models that the data do not rule out; 0 for all others
 */
record HiddenModel(
        List<List<String>> dependent,
        Estimability estimability,
        @Nullable Double population,
        @Nullable Bounds interval,
        @Nullable Double deviance,
        int degrees,
        int parameters,
        @Nullable Double aic,
        @Nullable Double bic,
        double weight) {

    /** Whether a model can be estimated. */
    enum Estimability {
        ESTIMABLE,
        DOES_NOT_EXIST,
        NOT_IDENTIFIABLE
    }

    static HiddenModel of(List<String> compared, CaptureFit fit, double weight) {
        boolean told = fit.isEstimable();
        return new HiddenModel(
                fit.model().interactions().stream()
                        .map(set -> CaptureHistory.names(compared, set))
                        .toList(),
                Estimability.valueOf(fit.estimability().name()),
                told ? fit.population() : null,
                told ? Bounds.of(fit.interval()) : null,
                told ? fit.deviance() : null,
                fit.degrees(),
                fit.model().parameters(),
                told ? fit.aic() : null,
                told ? fit.bic() : null,
                weight);
    }
}
