package org.svetionik.http.limits;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sizes of strings and lists in the variables of a request, at any depth. */
record ValueLimits(Limits limits) {

    void check(@Nullable Object value) {
        if (value instanceof String string) {
            DocumentLimits.refuseAbove("STRING_LIMIT", "A string is too long", string.length(), limits.stringLength());
        } else if (value instanceof Collection<?> list) {
            DocumentLimits.refuseAbove("LIST_LIMIT", "A list has too many values", list.size(), limits.listSize());
            list.forEach(this::check);
        } else if (value instanceof Map<?, ?> fields) {
            fields.values().forEach(this::check);
        }
    }
}
