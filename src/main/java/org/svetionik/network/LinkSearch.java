package org.svetionik.network;

import java.util.List;

/** Finds links one by one, each the best after those before. */
interface LinkSearch {

    /** {@return what the goal measures now} */
    double value();

    /** {@return the best link to add, by its two nodes, or an empty list where none gains anything; it is added} */
    List<Integer> next();
}
