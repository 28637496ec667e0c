package org.svetionik.access.noninterference;

/**
 * A variable that a question leaves open.
 *
 * @param type its type in the language of the schema
 * @param value draws what is put in its place
 */
record Slot(String type, Drawing value) {

    /** Draws a value. */
    interface Drawing {
        Object from(Values values);
    }
}
