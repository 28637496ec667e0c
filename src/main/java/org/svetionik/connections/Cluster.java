package org.svetionik.connections;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.svetionik.records.RecordList;
import org.svetionik.records.RecordReference;

/**
 * Cases that hang together: the type CaseCluster of the schema.
 *
 * @param n how many cases
 * @param openCases those that are open at the moment
 * @param formedOn when two of them first hung together
 * @param joinedOn when the last piece came to it
 * @param holding the institutions that lead the cases, or opened those that nobody leads
 * @param list the cases
 */
record Cluster(
        int n,
        int openCases,
        int students,
        LocalDate formedOn,
        LocalDate joinedOn,
        List<Joined> joined,
        List<Holder> holding,
        List<Pair> pairs,
        RecordList list) {

    /**
     * Two pieces that became one.
     *
     * @param by what they came to share
     */
    record Joined(LocalDate on, RecordReference by, int larger, int smaller) {}

    /** An institution and how many of the cases it holds. */
    record Holder(RecordReference institution, String kind, int cases) {}

    /**
     * Two institutions that hold cases of it.
     *
     * @param referralOn the day of the first referral of one of the cases between them; null for none
     * @param meetingOn the day of the first meeting of both since the cluster formed; null for none
     */
    record Pair(
            RecordReference one,
            RecordReference other,
            @Nullable LocalDate referralOn,
            @Nullable LocalDate meetingOn) {

        /** {@return whether a referral or a meeting shows that they could speak of it} */
        public boolean met() {
            return referralOn != null || meetingOn != null;
        }
    }

    /** {@return how many pairs neither handed a case of it on nor met} */
    public long silentPairs() {
        return pairs.stream().filter(pair -> !pair.met()).count();
    }

    public int pairsInAll() {
        return pairs.size();
    }

    public int joinsInAll() {
        return joined.size();
    }

    static LocalDate day(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** The first so many of a list. */
    static <T> List<T> first(List<T> all, int most) {
        return IntStream.range(0, Math.min(most, all.size())).mapToObj(all::get).toList();
    }
}
