package org.svetionik.snapshot;

/** Students, by pseudonym alone. */
public record Students(Codes codes, Refs school, Numbers birthYear, Words sex) {

    static Students read(Source source, Codes institutions) {
        Students kept = source.kept(Students.class, institutions);
        if (kept != null) {
            return kept;
        }
        Draft draft = new Draft("code");
        var school = draft.ref("school", institutions);
        var birthYear = draft.number("birthYear");
        var sex = draft.words("sex");
        draft.read(source, "students");
        return new Students(draft.codes(), school.refs(), birthYear.numbers(), sex.words());
    }

    public int size() {
        return codes.size();
    }
}
