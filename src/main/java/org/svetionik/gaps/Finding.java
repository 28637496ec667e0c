package org.svetionik.gaps;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.svetionik.snapshot.Days;
import org.svetionik.statistics.Interval;

/**
 * What a detector says of one identity: kind, subjects and district (G19).
 *
 * @param district code of the district, empty where the finding is national
 * @param since days since 1970-01-01 (table 4.3), or {@link Days#NONE} where the moment of the first finding counts
 * @param expected the number that the protocol or the neighbours lead one to expect
 * @param observed how many were seen
 * @param of out of how many
 * @param interval of the share observed / of, or of the count; none where the finding is a plain fact
 * @param probability posterior probability of a silent unit
 * @param needed the smallest n that would tell, for CANNOT_TELL
 * @param facts further numbers and words that the explanation names, e.g. duties or limits
 * @param evidence the records behind it, in the order of the snapshot
 */
record Finding(
        GapKind kind,
        FindingStatus status,
        List<Subject> subjects,
        String district,
        int since,
        Severity severity,
        double expected,
        long observed,
        long of,
        @Nullable Interval interval,
        @Nullable Double probability,
        @Nullable Long needed,
        Map<String, Object> facts,
        List<Evidence> evidence) {

    static Finding open(GapKind kind, String district, Subject... subjects) {
        return new Finding(
                kind,
                FindingStatus.OPEN,
                List.of(subjects),
                district,
                Days.NONE,
                Severity.MEDIUM,
                0,
                0,
                0,
                null,
                null,
                null,
                Map.of(),
                List.of());
    }

    Finding is(FindingStatus other) {
        Severity lower = other == FindingStatus.OPEN ? severity : Severity.LOW;
        return new Finding(
                kind,
                other,
                subjects,
                district,
                since,
                lower,
                expected,
                observed,
                of,
                interval,
                probability,
                needed,
                facts,
                evidence);
    }

    Finding since(int day) {
        return new Finding(
                kind,
                status,
                subjects,
                district,
                day,
                severity,
                expected,
                observed,
                of,
                interval,
                probability,
                needed,
                facts,
                evidence);
    }

    Finding severe(Severity other) {
        return new Finding(
                kind,
                status,
                subjects,
                district,
                since,
                other,
                expected,
                observed,
                of,
                interval,
                probability,
                needed,
                facts,
                evidence);
    }

    Finding counting(double expectation, long count, long n, @Nullable Interval around) {
        return new Finding(
                kind,
                status,
                subjects,
                district,
                since,
                severity,
                expectation,
                count,
                n,
                around,
                probability,
                needed,
                facts,
                evidence);
    }

    Finding likely(double posterior) {
        return new Finding(
                kind, status, subjects, district, since, severity, expected, observed, of, interval, posterior, needed,
                facts, evidence);
    }

    /** The same as one that cannot be told before there are so many. */
    Finding needs(@Nullable Long n) {
        return new Finding(
                kind,
                FindingStatus.CANNOT_TELL,
                subjects,
                district,
                since,
                Severity.LOW,
                expected,
                observed,
                of,
                interval,
                probability,
                n,
                facts,
                evidence);
    }

    Finding with(Map<String, Object> more, List<Evidence> records) {
        return new Finding(
                kind,
                status,
                subjects,
                district,
                since,
                severity,
                expected,
                observed,
                of,
                interval,
                probability,
                needed,
                Map.copyOf(more),
                List.copyOf(records));
    }
}
