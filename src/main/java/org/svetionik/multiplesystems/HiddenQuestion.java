package org.svetionik.multiplesystems;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.graph.BadRequest;

/**
 * What is asked about hidden numbers.
 *
 * @param lists sectors, 2 to 6; null for the longest lists
 * @param order how many lists depend on each other at most, 2 or 3
 * @param draws of the bootstrap, 0 to 1000
 */
record HiddenQuestion(@Nullable List<String> lists, int order, int draws) {

    private static final int MOST_LISTS = 6;
    private static final int MOST_DRAWS = 1000;

    HiddenQuestion {
        if (lists != null && (new HashSet<>(lists).size() < 2 || lists.size() > MOST_LISTS)) {
            throw new BadRequest("LISTS", "lists must name 2 to 6 sectors, each once");
        }
        if (order < 2 || order > 3) {
            throw new BadRequest("ORDER", "order must be 2 or 3");
        }
        if (order == 3 && lists != null && lists.size() > SectorLists.COMPARED) {
            throw new BadRequest("ORDER", "order can be 3 for up to 4 lists");
        }
        if (draws < 0 || draws > MOST_DRAWS) {
            throw new BadRequest("DRAWS", "draws must be from 0 to 1000");
        }
    }
}
