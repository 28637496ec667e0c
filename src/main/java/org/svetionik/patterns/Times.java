package org.svetionik.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Explanation;

/**
 * How long things wait for what should follow.
 *
 * @param total all groups together
 * @param groups in the order of their codes
 * @param logRank null where fewer than two groups can be compared
 */
record Times(
        TimeUnit unit,
        TimesGroup total,
        List<TimesGroup> groups,
        @Nullable TimesLogRank logRank,
        Explanation why) {

    private static final String FORMULA =
            "S(t) = product of 1 - d/n over the times up to t, interval symmetric in log(-log S) with Greenwood's variance;"
                    + " median = the first t with S(t) <= 1/2; restricted mean = area under S up to the horizon;"
                    + " log-rank: (O - E)' V^-1 (O - E); F(t) = sum of S(t-) d1/n over the times up to t";

    /** @param horizon of the mean; the one of the span where null */
    static Times of(Asked asked, TimeSpan span, TimeGrouping grouping, @Nullable Double horizon) {
        TimeWaits waits = span.waits(asked, grouping);
        double end = horizon == null ? span.horizon() : horizon;
        Map<String, List<TimeWait>> byGroup = new TreeMap<>();
        waits.all()
                .forEach(wait -> byGroup.computeIfAbsent(wait.group(), any -> new ArrayList<>())
                        .add(wait));
        List<TimesGroup> groups = new ArrayList<>();
        byGroup.forEach(
                (code, some) -> groups.add(TimesGroup.of(code, some, waits.records(some), end, span.outcomes())));
        return new Times(
                span.unit(),
                TimesGroup.of("ALL", waits.all(), waits.records(waits.all()), end, span.outcomes()),
                groups,
                TimesLogRank.of(waits.all()),
                why(asked, span, waits));
    }

    private static Explanation why(Asked asked, TimeSpan span, TimeWaits waits) {
        Why why = new Why(
                asked,
                span.name(),
                span.version(),
                FORMULA,
                "Kaplan and Meier (1958)",
                "Greenwood (1926)",
                "Kalbfleisch and Prentice (1980)",
                "Brookmeyer and Crowley (1982)",
                "Irwin (1949)",
                "Mantel (1966)",
                "Aalen and Johansen (1978)");
        waits.excluded().forEach(why::excluding);
        return (span.isByTheRules() ? why.byTheRules() : why).of(waits.all().size());
    }
}
