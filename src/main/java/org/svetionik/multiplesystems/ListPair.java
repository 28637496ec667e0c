package org.svetionik.multiplesystems;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.statistics.CaptureModel;
import org.svetionik.statistics.CaptureTable;
import org.svetionik.statistics.Chapman;

/**
 * Two lists, and how many there would be if they did not depend on each other.
 *
 * @param both students on both
 * @param population null where fewer than seven are on both
 */
record ListPair(
        String first,
        String second,
        long both,
        @Nullable Double population,
        @Nullable Bounds interval) {

    static List<ListPair> of(List<String> compared, CaptureTable table) {
        return CaptureModel.pairs(compared.size()).stream()
                .map(pair -> of(CaptureHistory.names(compared, pair), pair, table))
                .toList();
    }

    private static ListPair of(List<String> names, int pair, CaptureTable table) {
        int one = Integer.lowestOneBit(pair);
        long both = table.onAll(pair);
        if (both < SectorLists.FEWEST) {
            return new ListPair(names.get(0), names.get(1), both, null, null);
        }
        Chapman chapman = Chapman.of(table.onAll(one), table.onAll(pair & ~one), both);
        return new ListPair(names.get(0), names.get(1), both, chapman.population(), Bounds.of(chapman.interval()));
    }
}
