package org.svetionik.snapshot;

/** One record of a table while a snapshot is read. What is empty is the NONE of its column, or an empty text. */
public interface Row {

    String text(String field);

    /** {@return days since 1970-01-01, or {@link Days#NONE}} */
    int day(String field);

    /** {@return milliseconds since 1970-01-01T00:00Z, rounded down, or {@link Instants#NONE}} */
    long instant(String field);

    /** {@return the number, or {@link Numbers#NONE}} */
    int number(String field);
}
