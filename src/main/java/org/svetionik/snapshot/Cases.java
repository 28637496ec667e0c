package org.svetionik.snapshot;

/** Cases with who opened and who leads them. */
public record Cases(
        Codes codes,
        Refs student,
        Refs opener,
        Refs lead,
        Days leadSince,
        Days openedOn,
        Words status,
        Days closedOn,
        Words closureReason) {

    static Cases read(Source source, Codes students, Codes institutions) {
        Cases kept = source.kept(Cases.class, students, institutions);
        if (kept != null) {
            return kept;
        }
        Draft draft = new Draft("code");
        var student = draft.ref("student", students);
        var opener = draft.ref("opener", institutions);
        var lead = draft.ref("lead", institutions);
        var leadSince = draft.day("leadSince");
        var openedOn = draft.day("openedOn");
        var status = draft.words("status");
        var closedOn = draft.day("closedOn");
        var closureReason = draft.words("closureReason");
        draft.read(source, "cases");
        return new Cases(
                draft.codes(),
                student.refs(),
                opener.refs(),
                lead.refs(),
                leadSince.days(),
                openedOn.days(),
                status.words(),
                closedOn.days(),
                closureReason.words());
    }

    public int size() {
        return codes.size();
    }
}
