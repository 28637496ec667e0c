package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.patterns.SeasonAnswer.Change;
import org.svetionik.statistics.ChangePoint;
import org.svetionik.statistics.ChangePoints;
import org.svetionik.statistics.Garwood;

/** The changes of level in a series, counted per month of the mean length, what the month of the year brings taken out. */
final class SeasonChanges {

    private final SeasonSpan span;
    private final long[] counts;
    private final double[] months;

    /** @param profile null where the reference is too small; then months differ by their days alone */
    SeasonChanges(SeasonSpan span, long[] counts, @Nullable SeasonProfile profile) {
        this.span = span;
        this.counts = counts;
        double meanMonth = 365.25 / 12;
        this.months = IntStream.range(0, counts.length)
                .mapToDouble(place -> (profile == null ? span.days(place) : profile.exposure(place)) / meanMonth)
                .toArray();
    }

    /** {@return earliest first} */
    List<Change> all() {
        List<ChangePoint> points = ChangePoints.of(counts, months);
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int from = i == 0 ? 0 : points.get(i - 1).at();
            int until =
                    i == points.size() - 1 ? counts.length : points.get(i + 1).at();
            changes.add(change(points.get(i), from, until));
        }
        return changes;
    }

    /** A change, with the level from the change before it and that until the change after it. */
    private Change change(ChangePoint point, int from, int until) {
        long before = Arrays.stream(counts, from, point.at()).sum();
        long after = Arrays.stream(counts, point.at(), until).sum();
        double monthsBefore = Arrays.stream(months, from, point.at()).sum();
        double monthsAfter = Arrays.stream(months, point.at(), until).sum();
        return new Change(
                span.month(point.at()).toString(),
                span.month(point.earliest()).toString(),
                span.month(point.latest()).toString(),
                before,
                before / monthsBefore,
                interval(before, monthsBefore),
                after,
                after / monthsAfter,
                interval(after, monthsAfter));
    }

    private static Bounds interval(long count, double months) {
        return Objects.requireNonNull(Bounds.of(Garwood.of(count).times(1 / months)));
    }
}
