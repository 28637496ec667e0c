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
        Measure measure,
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
                Measure.NONE,
                Map.of(),
                List.of());
    }

    /** The same with another status; whatever is not open is of low severity. */
    Finding is(FindingStatus other) {
        Severity lower = other == FindingStatus.OPEN ? severity : Severity.LOW;
        return new Finding(kind, other, subjects, district, since, lower, measure, facts, evidence);
    }

    Finding since(int day) {
        return new Finding(kind, status, subjects, district, day, severity, measure, facts, evidence);
    }

    Finding severe(Severity other) {
        return new Finding(kind, status, subjects, district, since, other, measure, facts, evidence);
    }

    Finding counting(double expectation, long count, long n, @Nullable Interval around) {
        return measured(measure.counting(expectation, count, n, around));
    }

    Finding likely(double posterior) {
        return measured(measure.likely(posterior));
    }

    /** The same as one that cannot be told before there are so many. */
    Finding needs(@Nullable Long n) {
        return measured(measure.needs(n)).is(FindingStatus.CANNOT_TELL);
    }

    private Finding measured(Measure other) {
        return new Finding(kind, status, subjects, district, since, severity, other, facts, evidence);
    }

    Finding with(Map<String, Object> more, List<Evidence> records) {
        return new Finding(
                kind, status, subjects, district, since, severity, measure, Map.copyOf(more), List.copyOf(records));
    }

    double expected() {
        return measure.expected();
    }

    long observed() {
        return measure.observed();
    }

    long of() {
        return measure.of();
    }

    @Nullable
    Interval interval() {
        return measure.interval();
    }

    @Nullable
    Double probability() {
        return measure.probability();
    }

    @Nullable
    Long needed() {
        return measure.needed();
    }
}
