package org.svetionik.access.noninterference;

/**
 * A root field of a question.
 *
 * @param label whose records it gives; empty where it is for any or none
 * @param paged whether it gives them page by page
 */
record Root(String field, String label, boolean paged) {}
