package org.svetionik.deadlines;

import java.time.Instant;
import java.util.function.Consumer;

/** Finds one sort of work in what an institution may know. */
interface Finder {

    void find(Desk desk, Instant now, Consumer<WorkItem> work);
}
