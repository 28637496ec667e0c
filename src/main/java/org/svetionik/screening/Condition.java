package org.svetionik.screening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which observations a rule counts, and how many it takes. It grows with what is seen: a further observation never makes it fail.
 *
 * @param kinds of indicators; empty: any
 * @param urgencies of indicators; empty: any
 * @param groups codes of headings; empty: any
 * @param indicators codes; empty: any
 * @param proxies whether indicators of poverty or custom count
 * @param days on how many different days; 1 at least
 * @param withinDays the last of these days lies at most so many days after the first (gaps, SIGNS_NOT_ESCALATED)
 */
record Condition(
        SortedSet<String> kinds,
        SortedSet<String> urgencies,
        SortedSet<String> groups,
        SortedSet<String> indicators,
        Proxies proxies,
        int days,
        int withinDays) {

    /** What becomes of proxies. */
    enum Proxies {
        EXCLUDED,
        INCLUDED,
        ONLY
    }

    Condition {
        kinds = sorted(kinds);
        urgencies = sorted(urgencies);
        groups = sorted(groups);
        indicators = sorted(indicators);
        proxies = proxies == null ? Proxies.EXCLUDED : proxies;
        days = Math.max(1, days);
    }

    private static SortedSet<String> sorted(@Nullable Set<String> some) {
        return some == null ? new TreeSet<>() : new TreeSet<>(some);
    }

    /** Whether a sign is of those that are counted. */
    boolean counts(Sign sign, Set<String> ofPoverty) {
        boolean proxy = ofPoverty.contains(sign.indicator());
        return (proxies == Proxies.INCLUDED || proxy == (proxies == Proxies.ONLY))
                && admits(kinds, sign.kind())
                && admits(urgencies, sign.urgency())
                && admits(groups, sign.group())
                && admits(indicators, sign.indicator());
    }

    private static boolean admits(Set<String> some, String value) {
        return some.isEmpty() || some.contains(value);
    }

    /**
     * What makes it hold: for each moment at which it does, the signs that do; empty where it does not hold. A moment is a counted sign
     * that is enough alone, or the last of the signs that were seen on enough days.
     */
    List<Holding> holdings(List<Sign> signs, Set<String> ofPoverty) {
        List<Sign> counted = signs.stream()
                .filter(sign -> counts(sign, ofPoverty))
                .sorted(Comparator.comparing(Sign::day).thenComparing(Sign::code))
                .toList();
        List<Holding> holdings = new ArrayList<>();
        for (Sign last : counted) {
            List<Sign> together = days == 1 ? List.of(last) : upTo(last, counted);
            if (together.stream().map(Sign::day).distinct().count() >= days) {
                holdings.add(new Holding(last, together));
            }
        }
        return holdings;
    }

    private List<Sign> upTo(Sign last, List<Sign> counted) {
        LocalDate first = last.day().minusDays(withinDays);
        return counted.stream()
                .filter(sign -> !sign.day().isBefore(first) && !sign.day().isAfter(last.day()))
                .toList();
    }

    /**
     * A moment at which a condition holds.
     *
     * @param last the sign that completed it
     */
    record Holding(Sign last, List<Sign> signs) {

        static List<Sign> signs(List<Holding> holdings) {
            Set<Sign> signs = new LinkedHashSet<>();
            holdings.forEach(holding -> signs.addAll(holding.signs()));
            return List.copyOf(signs);
        }
    }
}
