package org.svetionik.exchange.reading;

/** Where in a record a reader stands: what decides whether the next comma or line break is part of a value. */
enum Place {
    FIELD_START,
    PLAIN,
    QUOTED,
    /** After a quote within a quoted value: the first of two that mean one, or the closing one. */
    QUOTE_IN_QUOTED;

    /** The place after one more character; a line break outside {@link #QUOTED} ends the record and is not asked about. */
    Place after(int character) {
        return switch (this) {
            case FIELD_START -> character == '"' ? QUOTED : unquoted(character);
            case PLAIN -> unquoted(character);
            case QUOTED -> character == '"' ? QUOTE_IN_QUOTED : QUOTED;
            case QUOTE_IN_QUOTED -> character == '"' ? QUOTED : unquoted(character);
        };
    }

    private static Place unquoted(int character) {
        return character == ',' ? FIELD_START : PLAIN;
    }
}
