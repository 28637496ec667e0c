package org.svetionik.retention;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much goes or has gone, without naming any of it.
 *
 * @param byLabel nodes by label, and relationships that stand for facts by type
 * @param casesByYear cases by the year of their closing
 */
public record Tally(SortedMap<String, Long> byLabel, SortedMap<Integer, Long> casesByYear) {

    static final Tally NOTHING = new Tally(new TreeMap<>(), new TreeMap<>());

    /** Cases. */
    public long cases() {
        return byLabel.getOrDefault("Case", 0L);
    }

    Tally plus(Tally more) {
        return new Tally(sum(byLabel, more.byLabel), sum(casesByYear, more.casesByYear));
    }

    private static <K> SortedMap<K, Long> sum(SortedMap<K, Long> one, SortedMap<K, Long> other) {
        SortedMap<K, Long> sum = new TreeMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Long::sum));
        return sum;
    }
}
