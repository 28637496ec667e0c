package org.svetionik.model;

/** How much harm a disclosed value does: the ground on which access decides. */
public enum Sensitivity {
    /** Points to one student, case or linked entity, alone or with little else. */
    IDENTIFYING,
    /** Tells something about a student or a case, without pointing to it. */
    SENSITIVE,
    /** Tells about institutions, rules or the running of the service. */
    OPERATIONAL
}
