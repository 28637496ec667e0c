package org.svetionik.deadlines;

import java.time.Instant;
import java.util.List;

/**
 * What waits for an institution.
 *
 * @param asOf the moment that tells what is overdue
 * @param items in the order of their keys
 */
record WorkList(Instant asOf, List<WorkItem> items) {

    WorkList {
        items = List.copyOf(items);
    }
}
