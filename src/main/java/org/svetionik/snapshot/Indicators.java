package org.svetionik.snapshot;

/** The catalogue of signs, as far as definitions read it. */
public record Indicators(Codes codes, Words kind, Words urgency) {

    static Indicators read(Source source) {
        Draft draft = new Draft("code");
        var kind = draft.words("kind");
        var urgency = draft.words("urgency");
        draft.read(source, "indicators");
        return new Indicators(draft.codes(), kind.words(), urgency.words());
    }

    public int size() {
        return codes.size();
    }
}
