package org.svetionik.patterns;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Explanation;
import org.svetionik.patterns.SeasonAnswer.Chart;
import org.svetionik.patterns.SeasonAnswer.Reference;
import org.svetionik.statistics.Garwood;
import org.svetionik.statistics.PoissonCusum;

/** Counts month by month, held against the months before. */
final class SeasonSeries {

    private static final String FORMULA = "E_t = (N / D) d_t f_m, f_m = (N_m + 1) / (N D_m / D + 1);"
            + " drop S_t = max(0, S_(t-1) + k - x_t), k = m / (2 ln 2); rise S_t = max(0, S_(t-1) + x_t - k), k = m / ln 2;"
            + " m = N / months of the reference; signal where S_t >= h, h the least with a mean run length of 100 months";
    private static final String[] SOURCES = {
        "Garwood 1936",
        "Clayton and Kaldor 1987",
        "Lucas 1985",
        "Brook and Evans 1972",
        "Worsley 1986",
        "Vostrikova 1981"
    };
    private static final int LEAST = 12;

    private final Asked asked;
    private final SeasonCount by;
    private final SeasonTally tally;
    private final SeasonSpan span;
    private final @Nullable SeasonProfile profile;
    private final @Nullable PoissonCusum drop;
    private final @Nullable PoissonCusum rise;

    SeasonSeries(Asked asked, SeasonCount by) {
        this.asked = asked;
        this.by = by;
        this.tally = new SeasonTally(asked, SeasonRecords.of(asked, by));
        this.span = tally.span();
        long before = Arrays.stream(tally.reference()).sum();
        boolean told = before >= LEAST;
        this.profile = told ? new SeasonProfile(span, tally.reference()) : null;
        this.drop = told ? PoissonCusum.down((double) before / span.reference()) : null;
        this.rise = told ? PoissonCusum.up((double) before / span.reference()) : null;
    }

    SeasonAnswer answer() {
        List<SeasonMonth> months = months();
        long n = Arrays.stream(tally.counted()).sum();
        return new SeasonAnswer(
                by,
                months,
                reference(),
                profile == null ? List.of() : profile.months(),
                chart(drop),
                chart(rise),
                new SeasonChanges(span, tally.counts(), profile).all(),
                why(n));
    }

    private Explanation why(long n) {
        return tally.leftOut()
                .into(new Why(asked, "seasons", 1, FORMULA, SOURCES))
                .of(n);
    }

    private List<SeasonMonth> months() {
        long[] counts = tally.counted();
        List<Double> drops = drop == null ? List.of() : drop.path(counts);
        List<Double> rises = rise == null ? List.of() : rise.path(counts);
        return IntStream.range(0, counts.length)
                .mapToObj(i -> month(i + span.reference(), counts[i], at(drops, i), at(rises, i)))
                .toList();
    }

    private static @Nullable Double at(List<Double> path, int place) {
        return path.isEmpty() ? null : path.get(place);
    }

    private SeasonMonth month(int place, long count, @Nullable Double dropped, @Nullable Double risen) {
        return new SeasonMonth(
                span.month(place).toString(),
                count,
                interval(count, 1),
                profile == null ? null : profile.expected(place),
                dropped,
                risen,
                tally.records(place));
    }

    private static Bounds interval(long count, double factor) {
        return Objects.requireNonNull(Bounds.of(Garwood.of(count).times(factor)));
    }

    private @Nullable Reference reference() {
        long before = Arrays.stream(tally.reference()).sum();
        int months = span.reference();
        return months == 0
                ? null
                : new Reference(
                        span.month(0).atDay(1),
                        span.month(months - 1).atEndOfMonth(),
                        months,
                        before,
                        (double) before / months,
                        interval(before, 1.0 / months));
    }

    private @Nullable Chart chart(@Nullable PoissonCusum chart) {
        if (chart == null) {
            return null;
        }
        List<Double> path = chart.path(tally.counted());
        List<String> signals = IntStream.range(0, path.size())
                .filter(i -> path.get(i) >= chart.h())
                .mapToObj(i -> span.month(i + span.reference()).toString())
                .toList();
        double mean = Arrays.stream(tally.reference()).average().orElseThrow();
        double length = chart.runLength(mean);
        return new Chart(chart.k(), chart.h(), Double.isFinite(length) ? length : null, signals);
    }
}
