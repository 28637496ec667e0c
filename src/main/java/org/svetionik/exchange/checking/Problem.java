package org.svetionik.exchange.checking;

/**
 * A broken rule.
 *
 * @param column the name of the column as the header has it, empty where the whole record is meant
 * @param message what is wrong, for a reader who corrects the file; may hold values of the row
 */
public record Problem(String column, Rule rule, String message) {}
