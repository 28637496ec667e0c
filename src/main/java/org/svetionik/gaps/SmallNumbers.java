package org.svetionik.gaps;

import java.util.Set;

/**
 * Which numbers of a gap are told only to those who may see every case: those that count children, cases or hand-offs and lie under the
 * threshold of statistics for co-ordinators. None is told as it is.
 */
final class SmallNumbers {

    /** These count schools, pupils, meetings or agreements. */
    private static final Set<GapKind> OF_INSTITUTIONS = Set.of(
            GapKind.EXPECTED_TIE_ABSENT,
            GapKind.SINGLE_POINT_OF_FAILURE,
            GapKind.DORMANT_TEAM,
            GapKind.NO_AGREEMENT,
            GapKind.UNTRAINED);

    private final int threshold;

    SmallNumbers(int threshold) {
        this.threshold = threshold;
    }

    boolean areIn(Finding finding) {
        return !OF_INSTITUTIONS.contains(finding.kind())
                && (isSmall(finding.observed()) || isSmall(finding.of()) || isSmall(finding.of() - finding.observed()));
    }

    private boolean isSmall(long count) {
        return count > 0 && count < threshold;
    }
}
