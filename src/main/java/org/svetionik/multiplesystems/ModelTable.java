package org.svetionik.multiplesystems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.svetionik.statistics.CaptureFit;
import org.svetionik.statistics.CaptureModel;
import org.svetionik.statistics.CaptureTable;
import org.svetionik.statistics.ModelWindow;
import org.svetionik.statistics.StepwiseModel;

/**
 * The models of a table: all of them for up to five lists; for six, the chosen one, that of independent lists, and those with one pair more or less.
 *
 * @param chosen step by step
 * @param fits of the models, each once
 * @param isWhole whether all models were looked at
 */
record ModelTable(CaptureFit chosen, List<CaptureFit> fits, boolean isWhole) {

    private static final int ALL_OF = 5;

    static ModelTable of(CaptureTable table, int order) {
        CaptureFit chosen = StepwiseModel.choose(table, StepwiseModel.THRESHOLD);
        boolean whole = table.lists() <= ALL_OF;
        Stream<CaptureModel> models = whole ? CaptureModel.all(table.lists(), order).stream() : near(chosen.model());
        List<CaptureFit> fits =
                models.distinct().map(model -> CaptureFit.of(table, model)).toList();
        return new ModelTable(chosen, fits, whole);
    }

    private static Stream<CaptureModel> near(CaptureModel chosen) {
        List<CaptureModel> models = new ArrayList<>(List.of(CaptureModel.independent(chosen.lists()), chosen));
        for (int pair : CaptureModel.pairs(chosen.lists())) {
            List<Integer> others =
                    chosen.interactions().stream().filter(one -> one != pair).toList();
            boolean without = others.size() < chosen.interactions().size();
            models.add(without ? new CaptureModel(chosen.lists(), others) : chosen.with(pair));
        }
        return models.stream();
    }

    long notEstimable() {
        return fits.stream().filter(fit -> !fit.isEstimable()).count();
    }

    ModelWindow window() {
        return ModelWindow.of(fits);
    }

    /** The models of least BIC, then those without one. */
    List<HiddenModel> best(List<String> compared, int number) {
        ModelWindow window = window();
        return fits.stream()
                .sorted(Comparator.comparing((CaptureFit fit) -> !fit.isEstimable())
                        .thenComparingDouble(fit -> fit.isEstimable() ? fit.bic() : 0))
                .limit(number)
                .map(fit -> HiddenModel.of(compared, fit, weight(window, fit)))
                .toList();
    }

    static double weight(ModelWindow window, CaptureFit fit) {
        for (int i = 0; i < window.fits().size(); i++) {
            if (window.fits().get(i).model().equals(fit.model())) {
                return window.weights().get(i);
            }
        }
        return 0;
    }
}
