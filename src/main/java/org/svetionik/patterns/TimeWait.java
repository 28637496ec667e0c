package org.svetionik.patterns;

/**
 * How long one record waited.
 *
 * @param row of the record in its table
 * @param group when the time began
 * @param time until what it waited for, or as long as it is known not to have come
 * @param cause how it ended, from 1; 0 where it is open
 * @param ended whether it ended with what it waited for; one that ended otherwise is only known to have waited so long
 */
record TimeWait(int row, String group, double time, int cause, boolean ended) {

    /** One that can end in one way only. */
    static TimeWait of(int row, String group, double time, boolean ended) {
        return new TimeWait(row, group, time, ended ? 1 : 0, ended);
    }
}
