package org.svetionik.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

class SimplexTests {

    /** 3x + 5y where x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 (Hillier and Lieberman, 1967): 36. */
    @Test
    void findsTheTopOfATextbookExample() {
        double[][] left = {{1, 0, 1, 0, 0}, {0, 2, 0, 1, 0}, {3, 2, 0, 0, 1}};
        assertThat(Simplex.largest(left, new double[] {4, 12, 18}, new double[] {3, 5, 0, 0, 0}))
                .isCloseTo(36, within(1e-9));
    }

    @Test
    void findsNoTopWhereThereIsNone() {
        assertThat(Simplex.largest(new double[][] {{1, -1}}, new double[] {1}, new double[] {1, 0}))
                .isInfinite();
    }

    @Test
    void refusesWhatNothingFulfils() {
        double[][] left = {{1, 1}, {1, 1}};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simplex.largest(left, new double[] {1, 2}, new double[] {1, 0}));
    }

    /** As ojAlgo, on sparse tables of four lists and models by chance. */
    @Test
    void agreesWithAnotherSolverOnSparseTables() {
        Random random = new Random(4);
        for (int i = 0; i < 100; i++) {
            CaptureTable table = Captures.of(
                    4,
                    random.ints(15, 0, 3)
                            .map(count -> Math.max(0, count - 1))
                            .asLongStream()
                            .toArray());
            CaptureModel model = CaptureModel.all(4, 2).get(random.nextInt(64));
            CaptureDesign design = CaptureDesign.of(table, model);
            if (table.seen() > 0 && !design.histories().isEmpty()) {
                assertThat(LargestMinimum.of(design.rows(), design.counts()))
                        .isCloseTo(bySolver(design.rows(), design.counts()), within(1e-6));
            }
        }
    }

    private static double bySolver(double[][] rows, double[] counts) {
        double whole = java.util.Arrays.stream(counts).sum();
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        Variable[] parts = new Variable[rows.length];
        for (int part = 0; part < parts.length; part++) {
            parts[part] = model.newVariable("x" + part).lower(0);
        }
        Variable least = model.newVariable("least").lower(0).weight(1);
        for (int sum = 0; sum < rows[0].length; sum++) {
            Expression equation = model.newExpression("sum" + sum);
            double right = 0;
            double all = 0;
            for (int part = 0; part < parts.length; part++) {
                equation.set(parts[part], rows[part][sum]);
                right += rows[part][sum] * counts[part] / whole;
                all += rows[part][sum];
            }
            equation.set(least, all);
            equation.level(right);
        }
        Optimisation.Result result = model.maximise();
        return result.getValue();
    }
}
