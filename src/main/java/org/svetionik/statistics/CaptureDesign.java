package org.svetionik.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The histories and unknowns of a model over a table. Where nobody is on all lists of an interaction, its unknown is minus infinity: it is left
 * out with the histories that it is part of, of which none is expected (Chan, Silverman and Vincent, 2021).
 *
 * @param histories that are expected of some, in ascending order
 * @param sets one for each unknown: none, each list, each interaction; a history has the unknown of each set within it
 */
record CaptureDesign(CaptureTable table, List<Integer> histories, List<Integer> sets) {

    static CaptureDesign of(CaptureTable table, CaptureModel model) {
        return of(table, model, history -> true);
    }

    /** The same over some of the histories. */
    static CaptureDesign of(CaptureTable table, CaptureModel model, IntPredicate some) {
        List<Integer> empty = model.interactions().stream()
                .filter(set -> table.onAll(set) == 0)
                .toList();
        List<Integer> histories = table.histories()
                .filter(some)
                .filter(history -> empty.stream().noneMatch(set -> isWithin(set, history)))
                .boxed()
                .toList();
        Stream<Integer> lists =
                IntStream.range(0, table.lists()).map(list -> 1 << list).boxed();
        Stream<Integer> interactions = model.interactions().stream().filter(set -> !empty.contains(set));
        List<Integer> sets =
                Stream.of(Stream.of(0), lists, interactions).flatMap(one -> one).toList();
        return new CaptureDesign(table, histories, sets);
    }

    static boolean isWithin(int set, int history) {
        return (history & set) == set;
    }

    /** {@return a row of ones and zeros for each history, one value per unknown} */
    double[][] rows() {
        return histories.stream().map(this::row).toArray(double[][]::new);
    }

    /** {@return the unknowns of a history as ones} */
    double[] row(int history) {
        return sets.stream().mapToDouble(set -> isWithin(set, history) ? 1 : 0).toArray();
    }

    double[] counts() {
        return histories.stream().mapToDouble(table::count).toArray();
    }

    /**
     * Whether the unknowns can be told from these counts. The largest likelihood is reached where some table with a number above 0 for every history has
     * the same sums over the sets (Fienberg and Rinaldo, 2012), which a linear program decides.
     */
    Estimability estimability() {
        double[][] rows = rows();
        double[] counts = counts();
        if (rows.length < sets.size() || Cholesky.of(crossProduct(rows)).rank() < sets.size()) {
            return Estimability.NOT_IDENTIFIABLE;
        }
        if (Arrays.stream(counts).allMatch(count -> count > 0)) {
            return Estimability.ESTIMABLE;
        }
        return LargestMinimum.of(rows, counts) > 0 ? Estimability.ESTIMABLE : Estimability.DOES_NOT_EXIST;
    }

    private static double[][] crossProduct(double[][] rows) {
        int columns = rows[0].length;
        double[][] matrix = new double[columns][columns];
        for (double[] row : rows) {
            for (int j = 0; j < columns; j++) {
                for (int k = 0; k < columns; k++) {
                    matrix[j][k] += row[j] * row[k];
                }
            }
        }
        return matrix;
    }
}
