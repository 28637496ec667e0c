package org.svetionik.multiplesystems;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.svetionik.patterns.Asked;
import org.svetionik.snapshot.Refs;

/**
 * How far a list is fed by the others: of how many of its students an institution of the sector learned, the first time in the window, because another
 * sector that is compared sent them on. Such a list says little of those whom the others do not see.
 */
final class Feeds {

    private final List<String> compared;
    private final int[] listOf;
    private final long[][] first;
    private final boolean[][] sentOn;

    private Feeds(Asked asked, List<String> compared) {
        this.compared = compared;
        this.listOf = IntStream.range(0, asked.graph().institutions().size())
                .map(one -> compared.indexOf(asked.sector(one)))
                .toArray();
        int students = asked.graph().students().size();
        this.first = new long[compared.size()][students];
        this.sentOn = new boolean[compared.size()][students];
        for (long[] times : first) {
            Arrays.fill(times, Long.MAX_VALUE);
        }
    }

    static Feeds of(Asked asked, List<String> compared) {
        Feeds feeds = new Feeds(asked, compared);
        new Acts(asked).each(feeds::act);
        return feeds;
    }

    private void act(int student, int institution, long at, int sender) {
        int list = listOf[institution];
        if (list >= 0 && at < first[list][student]) {
            first[list][student] = at;
            int from = sender == Refs.NONE ? -1 : listOf[sender];
            sentOn[list][student] = from >= 0 && from != list;
        }
    }

    /** {@return of how many students of a list its sector learned through another} */
    long fed(String sector) {
        boolean[] sent = sentOn[compared.indexOf(sector)];
        return IntStream.range(0, sent.length).filter(student -> sent[student]).count();
    }
}
