package org.svetionik.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What followed on signs, as far as the viewer may see it.
 *
 * @param label Referral or Assessment
 * @param toKind kind of the receiver of a referral; empty for an assessment
 * @param day from which on it answers what was seen until then (K11b)
 */
record Deed(String label, String code, String toKind, LocalDate day, Instant knownAt) {

    static Deed referral(Map<?, ?> row) {
        Instant sentAt = Moments.instant(value(row, "at"));
        return new Deed("Referral", text(row, "code"), text(row, "kind"), Moments.day(sentAt), sentAt);
    }

    static Deed assessment(Map<?, ?> row) {
        LocalDate day = (LocalDate) value(row, "on");
        return new Deed("Assessment", text(row, "code"), "", day, Moments.instant(value(row, "at")));
    }

    private static Object value(Map<?, ?> row, String column) {
        Object value = row.get(column);
        if (value == null) {
            throw new IllegalStateException("studentSigns gives no " + column);
        }
        return value;
    }

    private static String text(Map<?, ?> row, String column) {
        return value(row, column).toString();
    }
}
