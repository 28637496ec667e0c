package org.svetionik.gaps;

/** The kinds of co-operation gap, in the order in which they are listed. */
enum GapKind {
    DUTY_UNMET,
    LATE_ACKNOWLEDGEMENT,
    UNANSWERED_REFERRALS,
    NO_FEEDBACK,
    EXPECTED_TIE_ABSENT,
    SILENT_UNIT,
    SINGLE_POINT_OF_FAILURE,
    DORMANT_TEAM,
    NO_AGREEMENT,
    UNTRAINED,
    SIGNS_NOT_ESCALATED,
    SPLIT_CASES,
    SKIPPED_STEP,
    PING_PONG,
    NO_LEAD,
    BACKLOG,
    CHANNEL_DROP,
    CONFLICTING_DECISIONS,
    NO_SAFETY_NET,
    OUTCOME_DIFFERS
}
