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
    IMPORTS,
    /** Counts of referrals between institutions. */
    FLOWS,
    /** Counts by the fixed cubes. */
    STATISTICS,
    /** Making the releases from which those counts are read. */
    RELEASES,
    /** Who looked at what. */
    AUDIT,
    /** Opening a case that is not one's own, for a reason and a time. */
    BREAK_GLASS,
    /** What the service keeps for itself. */
    INTERNAL
}
