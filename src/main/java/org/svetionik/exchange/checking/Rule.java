package org.svetionik.exchange.checking;

/** The rules of the interchange that a file or a row can break. */
public enum Rule {
    /** A required column is not in the header. */
    MISSING_COLUMN,
    /** The header names a column that the table does not have. */
    UNKNOWN_COLUMN,
    /** The header names a column twice. */
    DUPLICATE_COLUMN,
    /** The record has bytes that are not UTF-8. */
    ENCODING,
    /** A quote stays open, or the record is longer than 1 MiB. */
    QUOTE,
    /** The record has more or fewer values than the header has columns. */
    FIELD_COUNT,
    /** A value has more characters than a value may have. */
    TOO_LONG,
    /** A value holds a national identification number. */
    JMBG,
    /** A value holds an e-mail address. */
    EMAIL,
    /** A required value is empty. */
    REQUIRED,
    /** A value does not have the form of its type. */
    TYPE,
    /** A code does not have the form of codes. */
    PATTERN,
    /** A value is not in its vocabulary. */
    ENUM,
    /** A value lies outside its range. */
    RANGE,
    /** A moment lies before one that comes first. */
    TIME_ORDER,
    /** A row refers to the same node twice where two are meant. */
    SELF_REFERENCE,
    /** A value is given, or not, against the state of the row. */
    STATE,
    /** Two statements about one thing disagree. */
    CONSISTENCY,
    /** An earlier row of the file has the same key. */
    DUPLICATE_KEY,
    /** The row referred to is neither in the graph nor accepted. */
    FOREIGN_KEY,
    /** A warning: an optional column is not in the header, its values stay as they are. */
    ABSENT_COLUMN,
    /** A warning: the package holds something that is no part of the interchange. */
    IGNORED_FILE
}
