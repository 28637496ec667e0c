package org.svetionik.exchange.reading;

import java.util.ArrayList;
import java.util.List;

/** The values of one record. A quote opens a value only at its first character; text after a closing quote belongs to the value. */
final class Fields {

    private final String record;
    private final List<String> values = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private Place place = Place.FIELD_START;

    private Fields(String record) {
        this.record = record;
    }

    static List<String> of(String record) {
        return record.indexOf('"') < 0 ? split(record) : new Fields(record).unquoted();
    }

    private static List<String> split(String record) {
        List<String> values = new ArrayList<>();
        int from = 0;
        for (int comma = record.indexOf(','); comma >= 0; comma = record.indexOf(',', from)) {
            values.add(record.substring(from, comma));
            from = comma + 1;
        }
        values.add(record.substring(from));
        return values;
    }

    private List<String> unquoted() {
        for (int i = 0; i < record.length(); i++) {
            take(record.charAt(i));
        }
        end();
        return values;
    }

    private void take(char character) {
        Place next = place.after(character);
        if (next == Place.FIELD_START) {
            end();
        } else if (isContent(next, character)) {
            value.append(character);
        }
        place = next;
    }

    private boolean isContent(Place next, char character) {
        if (character != '"') {
            return true;
        }
        return next == Place.PLAIN || (next == Place.QUOTED && place == Place.QUOTE_IN_QUOTED);
    }

    private void end() {
        values.add(value.toString());
        value.setLength(0);
    }
}
