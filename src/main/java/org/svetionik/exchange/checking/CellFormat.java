package org.svetionik.exchange.checking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.PropertyType;

/**
 * How values are written in the interchange. Text becomes a string, a {@link Long} (beyond its range a {@link BigInteger}), a
 * {@link Double}, a {@link Boolean}, a {@link LocalDate}, a {@link ZonedDateTime} in UTC or a list of strings; each becomes one text.
 */
public final class CellFormat {

    /** The form of codes. */
    static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:-]{0,63}");

    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern DATETIME = Pattern.compile(
            DATE + "T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]{1,9})0*)?)?(Z|[+-][0-9]{2}:[0-9]{2})?");

    private CellFormat() {}

    /** The value of a text that is not empty, null where the text does not have the form of the type. */
    static @Nullable Object value(PropertyType type, String text) {
        try {
            return switch (type) {
                case CODE, STRING -> text;
                case INTEGER -> INTEGER.matcher(text).matches() ? integer(text) : null;
                case NUMBER -> NUMBER.matcher(text).matches() ? Double.valueOf(text) + 0.0 : null;
                case BOOLEAN -> text.equals("true") ? Boolean.TRUE : text.equals("false") ? Boolean.FALSE : null;
                case DATE -> date(DATE.matcher(text));
                case DATETIME -> dateTime(DATETIME.matcher(text));
                case LIST -> list(List.of(text.split(";", -1)));
            };
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The one text of a value; empty for none. */
    public static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Double number) {
            return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
        } else if (value instanceof ZonedDateTime moment) {
            return moment.toInstant().toString();
        } else if (value instanceof List<?> list) {
            return String.join(";", list.stream().map(String::valueOf).toList());
        }
        return value.toString();
    }

    private static Object integer(String text) {
        BigInteger integer = new BigInteger(text);
        return integer.bitLength() < Long.SIZE ? (Object) integer.longValue() : integer;
    }

    private static @Nullable LocalDate date(Matcher text) {
        return text.matches() ? LocalDate.of(number(text, 1), number(text, 2), number(text, 3)) : null;
    }

    private static @Nullable ZonedDateTime dateTime(Matcher text) {
        if (!text.matches()) {
            return null;
        }
        LocalDate date = LocalDate.of(number(text, 1), number(text, 2), number(text, 3));
        LocalTime time = LocalTime.of(number(text, 4), number(text, 5), number(text, 6), nanoseconds(text.group(7)));
        ZonedDateTime moment = LocalDateTime.of(date, time)
                .atZone(text.group(8) == null ? UTC : ZoneOffset.of(text.group(8)))
                .withZoneSameInstant(UTC);
        return moment.getYear() >= 0 && moment.getYear() <= 9999 ? moment : null;
    }

    private static int nanoseconds(@Nullable String fraction) {
        return fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
    }

    private static int number(Matcher text, int group) {
        return text.group(group) == null ? 0 : Integer.parseInt(text.group(group));
    }

    private static @Nullable List<String> list(List<String> elements) {
        boolean wellFormed =
                elements.stream().allMatch(element -> !element.isEmpty() && element.equals(element.strip()));
        return wellFormed ? elements : null;
    }
}
