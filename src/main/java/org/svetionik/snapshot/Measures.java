package org.svetionik.snapshot;

/** Services, proceedings and remedies given in cases. */
public record Measures(Codes codes, Refs caze, Refs provider, Words kind, Days startedOn, Days endedOn) {

    static Measures read(Source source, Codes cases, Codes institutions) {
        Measures kept = source.kept(Measures.class, cases, institutions);
        if (kept != null) {
            return kept;
        }
        Draft draft = new Draft("code");
        var caze = draft.ref("case", cases);
        var provider = draft.ref("provider", institutions);
        var kind = draft.words("kind");
        var startedOn = draft.day("startedOn");
        var endedOn = draft.day("endedOn");
        draft.read(source, "measures");
        return new Measures(
                draft.codes(), caze.refs(), provider.refs(), kind.words(), startedOn.days(), endedOn.days());
    }

    public int size() {
        return codes.size();
    }
}
