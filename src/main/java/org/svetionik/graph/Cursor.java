package org.svetionik.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.svetionik.model.Property;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The place of a record in an ordered connection: its values of the sort keys, opaque to clients. */
record Cursor(List<?> values) {

    private static final JsonMapper JSON = new JsonMapper();

    String encoded() {
        List<String> texts = values.stream().map(String::valueOf).toList();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JSON.writeValueAsString(texts).getBytes(UTF_8));
    }

    /** The cursor behind its encoded form; refuses one that does not fit the order asked for. */
    static Cursor decoded(String cursor, List<SortKey> keys) {
        try {
            String[] texts = JSON.readValue(Base64.getUrlDecoder().decode(cursor), String[].class);
            if (texts == null
                    || texts.length != keys.size()
                    || Arrays.asList(texts).contains(null)) {
                throw unfit();
            }
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < texts.length; i++) {
                values.add(value(texts[i], keys.get(i).property()));
            }
            return new Cursor(values);
        } catch (IllegalArgumentException | DateTimeException | JacksonException e) {
            throw unfit();
        }
    }

    private static Object value(String text, Property property) {
        return switch (property.type()) {
            case DATE -> LocalDate.parse(text);
            case DATETIME -> ZonedDateTime.parse(text);
            case INTEGER -> Long.valueOf(text);
            case NUMBER -> Double.valueOf(text);
            default -> text;
        };
    }

    private static BadRequest unfit() {
        return new BadRequest("CURSOR", "The cursor is none of this connection in this order");
    }
}
