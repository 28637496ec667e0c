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

    /** {@return the row of the code that the field holds, or {@link Refs#NONE}} */
    default int ref(String field, Codes codes) {
        return codes.indexOf(text(field));
    }

    /** {@return how it stands to other rows of its key} */
    default Standing standing() {
        return Standing.READ;
    }

    /** Of several rows of a key the one that stands first counts. */
    enum Standing {
        /** It was read from the store. */
        READ,
        /** It was read, too, and says only that the table holds none of this key. */
        GONE,
        /** An earlier snapshot held it. */
        EARLIER
    }
}
