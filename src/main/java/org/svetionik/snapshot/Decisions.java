package org.svetionik.snapshot;

/** What bodies decided on cases. */
public record Decisions(Codes codes, Refs caze, Refs body, Words outcome, Days decidedOn) {

    static Decisions read(Source source, Codes cases, Codes institutions) {
        Decisions kept = source.kept(Decisions.class, cases, institutions);
        if (kept != null) {
            return kept;
        }
        Draft draft = new Draft("code");
        var caze = draft.ref("case", cases);
        var body = draft.ref("body", institutions);
        var outcome = draft.words("outcome");
        var decidedOn = draft.day("decidedOn");
        draft.read(source, "decisions");
        return new Decisions(draft.codes(), caze.refs(), body.refs(), outcome.words(), decidedOn.days());
    }

    public int size() {
        return codes.size();
    }
}
