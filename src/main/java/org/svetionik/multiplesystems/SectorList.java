package org.svetionik.multiplesystems;

import org.svetionik.explanation.Proportion;

/**
 * The list of a sector.
 *
 * @param n students on it
 * @param alone on no other list that is compared
 * @param sentOn of whom the sector learned, the first time in the window, because another one that is compared sent them on
 */
record SectorList(String sector, long n, long alone, Proportion sentOn) {

    /** Whether nearly all of a list came through the others, so that it tells of nobody else. */
    boolean isOnlySentOn() {
        return n > 0 && 10 * sentOn.count() >= 9 * n;
    }

    /** Whether at least half did. */
    boolean isMostlySentOn() {
        return n > 0 && 2 * sentOn.count() >= n;
    }
}
