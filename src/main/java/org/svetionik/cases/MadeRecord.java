package org.svetionik.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.svetionik.access.Viewer;
import org.svetionik.recording.Books;
import org.svetionik.recording.Refusals;

/**
 * A record of a case as somebody finds it who puts it right or takes it back.
 *
 * @param row its values by column
 * @param parts those of the viewer's institution, in the referral or else in the case
 * @param state of the referral, or else of the case
 */
record MadeRecord(Table table, Map<String, @Nullable Object> row, Set<Part> parts, State state) {

    /** Where records stand, what names one, and under which rule one that is not own is refused. */
    enum Table {
        CASES("Case", "caseCode", "UNKNOWN_CASE"),
        REFERRALS("Referral", "referralCode", "UNKNOWN_OWN_REFERRAL"),
        DECISIONS("Decision", "decisionCode", "UNKNOWN_DECISION"),
        MEASURES("Measure", "measureCode", "UNKNOWN_MEASURE");

        final String label;
        final String code;
        private final String unknown;

        Table(String label, String code, String unknown) {
            this.label = label;
            this.code = code;
            this.unknown = unknown;
        }

        /** {@return its name in the interchange} */
        String table() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The record of a code; refuses one that is not there or in which the viewer's institution has no part, in the same words. */
    static MadeRecord find(Table table, String code, Viewer viewer, Books books) {
        if (table == Table.CASES) {
            CaseFile found = CaseFile.find(code, table.code, viewer, books);
            return new MadeRecord(table, found.row(), found.parts(), found.state());
        }
        boolean isAtWork = Workplace.exists(viewer, books);
        return books.find(table.table(), code)
                .map(row -> new MadeRecord(table, row, parts(row, books.institution()), state(table, row, books)))
                .filter(found -> isAtWork && !found.parts.isEmpty())
                .orElseThrow(() -> Refusals.of(table.unknown, table.code, Map.of()));
    }

    private static Set<Part> parts(Map<String, @Nullable Object> row, String institution) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Map.of(
                        "from_code",
                        Part.SENDER,
                        "to_code",
                        Part.RECEIVER,
                        "body_code",
                        Part.BODY,
                        "provider_code",
                        Part.PROVIDER)
                .forEach((column, part) -> {
                    if (institution.equals(row.get(column))) {
                        parts.add(part);
                    }
                });
        return parts;
    }

    private static State state(Table table, Map<String, @Nullable Object> row, Books books) {
        return table == Table.REFERRALS
                ? State.ofReferral(row)
                : State.ofCase(books.find("cases", caseCode(table, row)).orElseThrow());
    }

    private static String caseCode(Table table, Map<String, @Nullable Object> row) {
        return String.valueOf(row.get(table == Table.CASES ? "code" : "case_code"));
    }

    String code() {
        return String.valueOf(row.get("code"));
    }

    String caseCode() {
        return caseCode(table, row);
    }

    /** The day on which its case was opened. */
    LocalDate opened(Books books) {
        return (LocalDate) Objects.requireNonNull(
                books.find("cases", caseCode()).orElseThrow().get("opened_on"));
    }
}
