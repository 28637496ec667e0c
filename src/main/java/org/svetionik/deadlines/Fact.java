package org.svetionik.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.rules.Duty;
import org.svetionik.rules.Receiver;

/** A map as the store gives it, by the types of what is in it. */
record Fact(Map<?, ?> values) {

    String text(String name) {
        return Objects.requireNonNull(textOrNull(name), name);
    }

    @Nullable
    String textOrNull(String name) {
        Object value = values.get(name);
        return value == null ? null : value.toString();
    }

    /** The text, empty where there is none. */
    String code(String name) {
        return Objects.requireNonNullElse(textOrNull(name), "");
    }

    LocalDate day(String name) {
        return Objects.requireNonNull(dayOrNull(name), name);
    }

    @Nullable
    LocalDate dayOrNull(String name) {
        return values.get(name) instanceof LocalDate day ? day : null;
    }

    Instant moment(String name) {
        return Objects.requireNonNull(momentOrNull(name), name);
    }

    @Nullable
    Instant momentOrNull(String name) {
        return values.get(name) instanceof ZonedDateTime moment ? moment.toInstant() : null;
    }

    @Nullable
    Integer numberOrNull(String name) {
        return values.get(name) instanceof Number number ? number.intValue() : null;
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(values.get(name));
    }

    List<Fact> facts(String name) {
        return values.get(name) instanceof List<?> some
                ? some.stream().map(Fact::of).toList()
                : List.of();
    }

    Duty duty(String code) {
        return new Duty(
                code,
                text("fromKind"),
                text("toKind"),
                text("trigger"),
                textOrNull("priority"),
                numberOrNull("withinHours"),
                text("territory"),
                textOrNull("condition") != null,
                code("basis"),
                code("status"));
    }

    Receiver receiver(String code) {
        return new Receiver(code, code("name"), text("kind"), code("municipality"), code("district"));
    }

    static Fact of(@Nullable Object value) {
        return new Fact(value instanceof Map<?, ?> map ? map : Map.of());
    }
}
