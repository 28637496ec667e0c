package org.svetionik.multiplesystems;

import org.svetionik.explanation.Proportion;

/**
 * The list of a sector.
 *
 * @param n students on it
 * @param alone on no other list that is compared
 * @param joined for whom the first act of the sector was done in a case in which another one that is compared had acted before
 */
record SectorList(String sector, long n, long alone, Proportion joined) {

    /** Whether at least two thirds of a list only followed the others, so that it tells of hardly anybody else. */
    boolean isOnlyJoined() {
        return isOnlyJoined(n, joined.count());
    }

    static boolean isOnlyJoined(long n, long joined) {
        return n > 0 && 3 * joined >= 2 * n;
    }

    /** Whether at least half did. */
    boolean isMostlyJoined() {
        return n > 0 && 2 * joined.count() >= n;
    }
}
