package org.svetionik.patterns;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.svetionik.explanation.Bounds;
import org.svetionik.patterns.SeasonAnswer.OfYear;
import org.svetionik.statistics.Garwood;

/**
 * How the months of the year differ in the reference: the records of a month of the year over those that its days would have at the rate
 * of the whole. What is expected of a month follows the rate and this factor, with one record added to both, so that it is never 0
 * (Clayton and Kaldor, 1987, with a prior of shape 1 and mean 1).
 */
final class SeasonProfile {

    private static final int YEAR = 12;

    private final SeasonSpan span;
    private final long[] observed = new long[YEAR];
    private final double[] days = new double[YEAR];
    private final double rate;

    /** @param counts of the months of the reference, which has some */
    SeasonProfile(SeasonSpan span, long[] counts) {
        this.span = span;
        for (int place = 0; place < counts.length; place++) {
            int month = ofYear(place);
            observed[month] += counts[place];
            days[month] += span.days(place);
        }
        this.rate =
                sum(counts) / IntStream.range(0, counts.length).map(span::days).sum();
    }

    private static double sum(long[] counts) {
        double sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    private int ofYear(int place) {
        return span.month(place).getMonthValue() - 1;
    }

    private double factor(int month) {
        return (observed[month] + 1) / (rate * days[month] + 1);
    }

    /** {@return the days of a month, weighed by how much happens in such months} */
    double exposure(int place) {
        return span.days(place) * factor(ofYear(place));
    }

    double expected(int place) {
        return rate * exposure(place);
    }

    /** {@return January to December} */
    List<OfYear> months() {
        return IntStream.range(0, YEAR).mapToObj(this::month).toList();
    }

    private OfYear month(int place) {
        double even = rate * days[place];
        Bounds interval = Bounds.of(Garwood.of(observed[place]).times(1 / even));
        return new OfYear(
                place + 1, observed[place], observed[place] / even, Objects.requireNonNull(interval), factor(place));
    }
}
