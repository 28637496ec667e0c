package org.svetionik.snapshot;

import java.time.LocalDate;

/** Signs seen on students. What carries no time of record is known from the end of its day (G01). */
public record Observations(
        Codes codes, Refs student, Refs observer, Refs indicator, Days observedOn, Instants recordedAt) {

    static Observations read(Source source, Codes students, Codes institutions, Codes indicators) {
        Observations kept = source.kept(Observations.class, students, institutions, indicators);
        if (kept != null) {
            return kept;
        }
        Draft draft = new Draft("code");
        var student = draft.ref("student", students);
        var observer = draft.ref("observer", institutions);
        var indicator = draft.ref("indicator", indicators);
        var observedOn = draft.day("observedOn");
        var recordedAt = draft.column(Observations::recordedAt);
        draft.read(source, "observations");
        return new Observations(
                draft.codes(),
                student.refs(),
                observer.refs(),
                indicator.refs(),
                observedOn.days(),
                recordedAt.instants());
    }

    private static long recordedAt(Row row) {
        long given = row.instant("recordedAt");
        return given == Instants.NONE ? endOf(row.day("observedOn")) : given;
    }

    private static long endOf(int day) {
        return LocalDate.ofEpochDay(day)
                        .plusDays(1)
                        .atStartOfDay(org.svetionik.model.Days.ZONE)
                        .toInstant()
                        .toEpochMilli()
                - 1;
    }

    public int size() {
        return codes.size();
    }
}
