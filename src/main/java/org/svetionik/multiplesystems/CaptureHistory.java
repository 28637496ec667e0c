package org.svetionik.multiplesystems;

import java.util.List;
import java.util.stream.IntStream;
import org.svetionik.statistics.CaptureTable;

/**
 * The students who are on exactly these lists.
 *
 * @param sectors in the order of their names
 */
record CaptureHistory(List<String> sectors, long n) {

    /** All histories of a table, those on one list first. */
    static List<CaptureHistory> of(List<String> compared, CaptureTable table) {
        return IntStream.rangeClosed(1, compared.size())
                .boxed()
                .flatMap(size -> IntStream.rangeClosed(1, table.counts().size())
                        .filter(history -> Integer.bitCount(history) == size)
                        .mapToObj(history -> new CaptureHistory(names(compared, history), table.count(history))))
                .toList();
    }

    /** The sectors of a set. */
    static List<String> names(List<String> compared, int set) {
        return IntStream.range(0, compared.size())
                .filter(list -> (set >> list & 1) == 1)
                .mapToObj(compared::get)
                .toList();
    }
}
