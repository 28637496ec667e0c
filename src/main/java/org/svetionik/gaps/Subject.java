package org.svetionik.gaps;

/**
 * Whom a finding concerns, and in which part.
 *
 * @param role GIVER, RECEIVER, DISTRICT and so on (table 4.2 of the rule set)
 * @param code an institution's or a district's code, or a kind of institution, or two kinds with ">" between them
 */
record Subject(String role, String code) {}
