package org.svetionik.history;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One thing that a version said: values as text, or codes of records. */
record VersionValue(String name, List<String> values) {

    static VersionValue of(Map<?, ?> stored) {
        String name = String.valueOf(stored.get("name"));
        if (stored.get("records") instanceof List<?> records) {
            return new VersionValue(
                    name,
                    records.stream()
                            .map(record -> String.valueOf(((Map<?, ?>) record).get("_code")))
                            .toList());
        }
        Stream<?> values =
                stored.get("value") instanceof List<?> list ? list.stream() : Stream.ofNullable(stored.get("value"));
        return new VersionValue(name, values.map(VersionValue::text).toList());
    }

    private static String text(Object value) {
        return value instanceof ZonedDateTime moment ? moment.toInstant().toString() : value.toString();
    }
}
