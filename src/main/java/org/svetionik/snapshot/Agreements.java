package org.svetionik.snapshot;

/** Standing channels between two institutions. */
public record Agreements(Codes codes, Refs first, Refs second, Words kind, Days validFrom, Days validTo) {

    static Agreements read(Source source, Codes institutions) {
        Draft draft = new Draft("code");
        var first = draft.ref("first", institutions);
        var second = draft.ref("second", institutions);
        var kind = draft.words("kind");
        var validFrom = draft.day("validFrom");
        var validTo = draft.day("validTo");
        draft.read(source, "agreements");
        return new Agreements(
                draft.codes(), first.refs(), second.refs(), kind.words(), validFrom.days(), validTo.days());
    }

    public int size() {
        return codes.size();
    }
}
