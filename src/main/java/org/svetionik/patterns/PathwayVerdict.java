package org.svetionik.patterns;

/** What became of a duty in a case that it bound. */
enum PathwayVerdict {
    MADE,
    LATE,
    MISSED,
    NOT_YET_DUE
}
