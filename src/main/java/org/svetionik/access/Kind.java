package org.svetionik.access;

/** Kinds of fact, the rows of {@code docs/access.md}; each label of the graph belongs to one. */
public enum Kind {
    PLACES,
    CATALOGUE,
    INSTITUTIONS,
    AGREEMENTS,
    MEETINGS,
    TRAININGS,
    MATERIALS,
    PUBLISHED_FIGURES,
    STUDENTS,
    OBSERVATIONS,
    CASES,
    REFERRALS,
    DECISIONS,
    MEASURES,
    LINKED_ENTITIES,
    /** What institutions recorded through the service, act by act. */
    RECORDINGS,
    /** Recording signs, working on cases and referrals. */
    CASE_WORK,
    /** Entering institutions, correcting and ending them. */
    INSTITUTION_CARE,
    /** Keeping agreements, trainings and materials. */
    REGISTERS,
    /** Keeping what an institution can keep for itself: contacts and meetings. */
    OWN_REGISTERS,
    /** What a record said before. */
    HISTORY,
    /** What waits for one's own institution, and by when. */
    WORK,
    /** How the digests of institutions came to their programs. */
    DELIVERIES,
    IMPORTS,
    /** What hangs together among the records that the viewer sees. */
    CONNECTIONS,
    /** Counts of referrals between institutions. */
    FLOWS,
    /** What the referrals show beyond flows: quality, times, pathways, changes. */
    PATTERNS,
    /** The network of institutions, by ties of another kind. */
    NETWORKS,
    /** Where co-operation that is expected does not happen. */
    GAPS,
    /** Acknowledging a gap, giving it an owner, dismissing it. */
    GAP_CARE,
    /** Answering for an institution that a gap names. */
    GAP_REPLY,
    /** Exercises with invented case studies, and how they went. */
    EXERCISES,
    /** Publishing case studies, opening and closing exercises. */
    EXERCISE_KEEPING,
    /** Counts by the fixed cubes. */
    STATISTICS,
    /** Making the releases from which those counts are read. */
    RELEASES,
    /** Who looked at what. */
    AUDIT,
    /** Opening a case that is not one's own, for a reason and a time. */
    BREAK_GLASS,
    /** Who one is to the service, and what one may. */
    ONESELF,
    /** What the service keeps for itself. */
    INTERNAL
}
