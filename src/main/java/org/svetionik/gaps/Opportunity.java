package org.svetionik.gaps;

/**
 * A case in which a duty binds a giver (K01a).
 *
 * @param receivers those to any of whom the hand-off may go, in the order of codes; never empty
 * @param start the later of trigger and holding, in days since 1970-01-01
 * @param deadline the last day on which it is in time
 */
@SuppressWarnings("ArrayRecordComponent")
record Opportunity(int caze, int giver, int duty, int[] receivers, int start, int deadline) {

    /** The receiver that a finding names. */
    int receiver() {
        return receivers[0];
    }
}
