package org.svetionik.multiplesystems;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.svetionik.explanation.Bounds;
import org.svetionik.explanation.Explanation;
import org.svetionik.wording.Words;

/**
 * How many children there are, seen or not, as far as the lists tell.
 *
 * @param needed what is missing where it cannot be told
 * @param seen students on any list that is compared
 * @param histories how many are on exactly which lists; null for those who do not see every case
 * @param pairs of lists, each taken alone
 * @param models of least BIC
 * @param modelsInAll how many were fitted
 * @param notEstimable of them without an estimate
 * @param chosen step by step
 * @param lowerBound where children are not equally easy to see; null where it cannot be told
 * @param range what the numbers come to
 */
record HiddenNumbers(
        Status status,
        @Nullable Words needed,
        long seen,
        List<SectorList> lists,
        @Nullable List<CaptureHistory> histories,
        List<ListPair> pairs,
        List<HiddenModel> models,
        int modelsInAll,
        long notEstimable,
        @Nullable HiddenChoice chosen,
        @Nullable HiddenBound lowerBound,
        @Nullable HiddenRange range,
        List<Caution> cautions,
        Explanation why) {

    /** Whether the data say anything of a hidden number. */
    enum Status {
        ESTIMATED,
        CANNOT_TELL
    }

    /** A number with its interval. */
    record HiddenBound(double population, @Nullable Bounds interval) {}
}
