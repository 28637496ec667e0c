package org.svetionik.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tables of histories that were published, and invented ones. */
final class Captures {

    /** Potential victims of trafficking in the United Kingdom in 2013 (Silverman, 2014; data set UKdat of the R package modslavmse). */
    private static final Map<String, Integer> UNITED_KINGDOM = Map.ofEntries(
            Map.entry("LA", 54),
            Map.entry("NG", 463),
            Map.entry("PF", 907),
            Map.entry("GO", 695),
            Map.entry("GP", 316),
            Map.entry("NCA", 57),
            Map.entry("LA NG", 15),
            Map.entry("LA PF", 19),
            Map.entry("LA GO", 3),
            Map.entry("NG PF", 56),
            Map.entry("NG GO", 19),
            Map.entry("NG GP", 1),
            Map.entry("NG NCA", 3),
            Map.entry("PF GO", 69),
            Map.entry("PF GP", 10),
            Map.entry("PF NCA", 31),
            Map.entry("GO GP", 8),
            Map.entry("GO NCA", 6),
            Map.entry("GP NCA", 1),
            Map.entry("LA NG PF", 1),
            Map.entry("LA NG GO", 1),
            Map.entry("NG PF GO", 4),
            Map.entry("NG PF NCA", 3),
            Map.entry("PF GO NCA", 1),
            Map.entry("LA NG PF GO", 1));

    private Captures() {}

    /** The six lists in the order of these names. */
    static CaptureTable unitedKingdom(String... names) {
        return table(names.length, UNITED_KINGDOM, List.of(names));
    }

    /** Five lists: the National Crime Agency is taken together with the police. */
    static CaptureTable unitedKingdomByFive(String... names) {
        Map<String, Integer> merged = new HashMap<>();
        UNITED_KINGDOM.forEach((lists, count) -> merged.merge(lists.replace("NCA", "PF"), count, Integer::sum));
        return table(names.length, merged, List.of(names));
    }

    private static CaptureTable table(int lists, Map<String, Integer> counts, List<String> names) {
        long[] all = new long[(1 << lists) - 1];
        counts.forEach((history, count) -> all[history(history, names) - 1] += count);
        return of(lists, all);
    }

    private static int history(String history, List<String> names) {
        return Arrays.stream(history.split(" ", -1))
                .mapToInt(name -> 1 << names.indexOf(name))
                .reduce(0, (one, other) -> one | other);
    }

    /** Diabetes in four lists (Bruno and others, 1994). */
    static CaptureTable diabetes() {
        return byHistory(4, 58, 157, 18, 104, 46, 650, 12, 709, 14, 20, 7, 74, 8, 182, 10);
    }

    /** Three lists of the 1990 census (Darroch and others, 1993, stratum R3). */
    static CaptureTable census() {
        return byHistory(3, 72, 155, 7, 71, 13, 53, 43);
    }

    /** Deaths at work in three lists (Cormack, Chang and Smith, 2000, table 3b). */
    static CaptureTable deathsAtWork() {
        return byHistory(3, 72, 5, 29, 54, 24, 3, 14);
    }

    /** The same in four lists (table 3a). */
    static CaptureTable deathsAtWorkByFour() {
        return byHistory(4, 72, 5, 29, 53, 24, 3, 12, 14, 0, 0, 0, 1, 0, 0, 2);
    }

    /** Counts from the history on all lists down to that on the last one alone, the first list as the leading digit. */
    static CaptureTable byHistory(int lists, long... counts) {
        long[] all = new long[counts.length];
        for (int i = 0; i < counts.length; i++) {
            int digits = counts.length - i;
            all[(Integer.reverse(digits) >>> (Integer.SIZE - lists)) - 1] = counts[i];
        }
        return of(lists, all);
    }

    static CaptureTable of(int lists, long... counts) {
        return new CaptureTable(lists, Arrays.stream(counts).boxed().toList());
    }

    /** A table of people who are each on a list with its chance, whatever other lists they are on. */
    static CaptureTable independent(long people, SplittableRandom random, double... chances) {
        long[] counts = new long[1 << chances.length];
        for (long i = 0; i < people; i++) {
            counts[
                    IntStream.range(0, chances.length)
                            .filter(list -> random.nextDouble() < chances[list])
                            .map(list -> 1 << list)
                            .sum()]++;
        }
        return of(chances.length, Arrays.copyOfRange(counts, 1, counts.length));
    }
}
