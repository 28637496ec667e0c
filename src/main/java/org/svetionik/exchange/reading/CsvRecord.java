package org.svetionik.exchange.reading;

import java.util.List;

/**
 * A record of a CSV file as it stands in the file, without the line break that ends it.
 *
 * @param line the physical line on which the record begins; the first line of the file is 1
 * @param undecodable whether its bytes are not UTF-8; the bad ones are U+FFFD in the text
 * @param unclosed whether it was cut at its first line break, because a quote stays open or it is longer than 1 MiB
 */
public record CsvRecord(long line, String text, boolean undecodable, boolean unclosed) {

    /** Its values, unquoted. */
    public List<String> fields() {
        return Fields.of(text);
    }

    /** The text, with a quote at its end where one stays open: a record that leaves those after it alone. */
    public String closed() {
        Place place = Place.FIELD_START;
        for (int i = 0; i < text.length(); i++) {
            place = place.after(text.charAt(i));
        }
        return place == Place.QUOTED ? text + '"' : text;
    }
}
