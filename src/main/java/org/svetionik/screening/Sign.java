package org.svetionik.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.svetionik.model.Days;
import org.svetionik.wording.Words;

/**
 * An observation as the rules read it.
 *
 * @param group code of the indicator's heading; empty where it has none
 * @param day on which it was seen
 * @param knownAt when it was recorded; where that is not known, the end of the day in Belgrade
 * @param unverified whether the catalogue knows no source that names the item, or not the item at all
 */
record Sign(
        String code,
        String indicator,
        String group,
        String kind,
        String urgency,
        LocalDate day,
        Instant knownAt,
        Words label,
        boolean unverified) {

    /** An observation of the named query {@code studentSigns}. */
    static Sign of(Map<?, ?> row) {
        LocalDate day = (LocalDate) Objects.requireNonNull(row.get("observedOn"));
        String en = text(row, "labelEn");
        String latin = row.get("labelSrLatn") == null ? en : text(row, "labelSrLatn");
        return new Sign(
                text(row, "code"),
                text(row, "indicator"),
                row.get("group") == null ? "" : text(row, "group"),
                text(row, "kind"),
                text(row, "urgency"),
                day,
                knownAt(row.get("recordedAt"), day),
                new Words(en, latin, row.get("labelSrCyrl") == null ? latin : text(row, "labelSrCyrl")),
                !Boolean.FALSE.equals(row.get("unverified")));
    }

    private static Instant knownAt(@Nullable Object recordedAt, LocalDate day) {
        return recordedAt == null ? day.plusDays(1).atStartOfDay(Days.ZONE).toInstant() : Moments.instant(recordedAt);
    }

    private static String text(Map<?, ?> row, String column) {
        return String.valueOf(row.get(column));
    }

    /** {@return when it was recorded, by the clock of Belgrade} */
    OffsetDateTime recordedAt() {
        return Moments.inBelgrade(knownAt);
    }
}
