package org.svetionik.snapshot;

/** Persons, places, accounts and objects, by pseudonym alone. */
public record LinkedEntities(Codes codes, Words kind) {

    static LinkedEntities read(Source source) {
        LinkedEntities kept = source.kept(LinkedEntities.class);
        if (kept != null) {
            return kept;
        }
        Draft draft = new Draft("code");
        var kind = draft.words("kind");
        draft.read(source, "linkedEntities");
        return new LinkedEntities(draft.codes(), kind.words());
    }

    public int size() {
        return codes.size();
    }
}
