package org.svetionik.exchange.checking;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.svetionik.exchange.tables.Column;
import org.svetionik.exchange.tables.Reference;
import org.svetionik.model.Property;
import org.svetionik.model.PropertyType;

/** Checks one value against its column and puts it into the row; a value that cannot be told is marked unknown there. */
final class CellCheck {

    /** Characters. */
    static final int LONGEST = 10_000;
    /** Characters; the store does not index longer keys. */
    private static final int LONGEST_KEY = 1_000;

    void check(Column column, String text, Row row) {
        if (text.isEmpty()) {
            checkRequired(column, row);
        } else if (!checkLength(column.name(), longest(column), text, row) || isDamaged(row, text)) {
            row.markUnknown(column);
        } else {
            checkValue(column, text, row);
        }
    }

    /** Whether a value is short enough; a problem of the row where not. */
    boolean checkLength(String column, int longest, String text, Row row) {
        boolean fits = text.length() <= longest || text.codePointCount(0, text.length()) <= longest;
        if (!fits) {
            row.problems()
                    .add(new Problem(column, Rule.TOO_LONG, "The value has more than " + longest + " characters"));
        }
        return fits;
    }

    private static int longest(Column column) {
        return column.referenced().map(Reference::creates).orElse(false) ? LONGEST_KEY : LONGEST;
    }

    private static boolean isDamaged(Row row, String text) {
        return row.record().undecodable() && text.indexOf('\ufffd') >= 0;
    }

    private static void checkRequired(Column column, Row row) {
        if (column.required()) {
            report(column, Rule.REQUIRED, "The value is required", row);
            row.markUnknown(column);
        }
    }

    private static void checkValue(Column column, String text, Row row) {
        Object value = CellFormat.value(column.type(), text);
        if (value == null) {
            report(column, Rule.TYPE, "The value is not a " + typeName(column.type()), row);
            row.markUnknown(column);
        } else if (fits(column, value, row)) {
            row.set(column, column.reference() == null ? value : canonical(value));
        } else {
            row.markUnknown(column);
        }
    }

    /** The nodes that a list names have no order of their own. */
    private static Object canonical(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(Object::toString).distinct().sorted().toList()
                : value;
    }

    private static boolean fits(Column column, Object value, Row row) {
        int before = row.problems().size();
        checkPattern(column, value, row);
        checkVocabulary(column, value, row);
        checkRange(column.property(), column, value, row);
        return row.problems().size() == before;
    }

    private static void checkPattern(Column column, Object value, Row row) {
        if (column.type() == PropertyType.CODE
                && !CellFormat.CODE.matcher(value.toString()).matches()) {
            report(column, Rule.PATTERN, "The value does not have the form " + CellFormat.CODE, row);
        }
    }

    private static void checkVocabulary(Column column, Object value, Row row) {
        List<?> elements = value instanceof List<?> list ? list : List.of(value);
        if (!column.vocabulary().isEmpty()
                && !column.vocabulary()
                        .containsAll(elements.stream().map(Object::toString).toList())) {
            report(column, Rule.ENUM, "The value is none of " + String.join(", ", column.vocabulary()), row);
        }
    }

    private static void checkRange(@Nullable Property property, Column column, Object value, Row row) {
        if (value instanceof Number number && property != null && !isWithin(property, number)) {
            report(column, Rule.RANGE, "The value lies outside " + range(property), row);
        }
    }

    private static boolean isWithin(Property property, Number number) {
        if (number instanceof BigInteger || Double.isInfinite(number.doubleValue())) {
            return false;
        }
        BigDecimal value = new BigDecimal(number.toString());
        return (property.minimum() == null || value.compareTo(property.minimum()) >= 0)
                && (property.maximum() == null || value.compareTo(property.maximum()) <= 0);
    }

    private static String range(Property property) {
        return "[" + bound(property.minimum(), "-") + ", " + bound(property.maximum(), "") + "]";
    }

    private static String bound(@Nullable BigDecimal bound, String sign) {
        return bound == null ? sign + "9223372036854775807" : bound.toPlainString();
    }

    private static String typeName(PropertyType type) {
        return switch (type) {
            case LIST -> "list separated by semicolons without blanks";
            default -> type.name().toLowerCase(Locale.ROOT);
        };
    }

    private static void report(Column column, Rule rule, String message, Row row) {
        row.problems().add(new Problem(column.name(), rule, message));
    }
}
