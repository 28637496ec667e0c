package org.svetionik.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The models of a table that the data do not rule out: those whose BIC lies no more than 2 log 20 above the least one, so that none is twenty times
 * as probable (Occam's window; Madigan and Raftery, 1994).
 *
 * @param fits in ascending order of their BIC
 * @param weights of the fits, with the sum 1: as exp(-BIC / 2) (Raftery, 1995)
 */
public record ModelWindow(List<CaptureFit> fits, List<Double> weights) {

    private static final double WIDTH = 2 * Math.log(20);

    public ModelWindow {
        fits = List.copyOf(fits);
        weights = List.copyOf(weights);
    }

    /** The window over those of the fits that are estimable; empty where none is. */
    public static ModelWindow of(List<CaptureFit> all) {
        List<CaptureFit> sorted = all.stream()
                .filter(CaptureFit::isEstimable)
                .sorted(Comparator.comparingDouble(CaptureFit::bic))
                .toList();
        double least = sorted.isEmpty() ? 0 : sorted.get(0).bic();
        List<CaptureFit> within =
                sorted.stream().filter(fit -> fit.bic() <= least + WIDTH).toList();
        double sum = weights(within, least).mapToDouble(Double::doubleValue).sum();
        return new ModelWindow(
                within, weights(within, least).map(weight -> weight / sum).toList());
    }

    private static Stream<Double> weights(List<CaptureFit> fits, double least) {
        return fits.stream().map(fit -> Math.exp((least - fit.bic()) / 2));
    }

    /** {@return the populations of the fits, each times its weight} */
    public double averaged() {
        double sum = 0;
        for (int i = 0; i < fits.size(); i++) {
            sum += weights.get(i) * fits.get(i).population();
        }
        return sum;
    }

    /** {@return from the smallest population of a fit to the largest; refuses an empty window} */
    public Interval populations() {
        return spanning(fits.stream().map(fit -> new Interval(fit.population(), fit.population())));
    }

    /** {@return from the lowest end of the interval of a fit to the highest; refuses an empty window} */
    public Interval intervals() {
        return spanning(fits.stream().map(CaptureFit::interval));
    }

    private static Interval spanning(Stream<Interval> some) {
        return some.reduce((one, other) ->
                        new Interval(Math.min(one.lower(), other.lower()), Math.max(one.upper(), other.upper())))
                .orElseThrow(() -> new IllegalArgumentException("No model of the table is estimable"));
    }
}
