package org.svetionik.snapshot;

/** The part that a linked entity plays in a case. */
public record Links(Codes codes, Refs entity, Refs caze, Words role, Days since) {

    static Links read(Source source, Codes entities, Codes cases) {
        Links kept = source.kept(Links.class, entities, cases);
        if (kept != null) {
            return kept;
        }
        Draft draft = new Draft("entity", "case", "role");
        var entity = draft.ref("entity", entities);
        var caze = draft.ref("case", cases);
        var role = draft.words("role");
        var since = draft.day("since");
        draft.read(source, "links");
        return new Links(draft.codes(), entity.refs(), caze.refs(), role.words(), since.days());
    }

    public int size() {
        return codes.size();
    }
}
