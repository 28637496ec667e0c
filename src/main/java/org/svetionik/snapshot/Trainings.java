package org.svetionik.snapshot;

/** Trainings, each with the day that ended it. */
public record Trainings(Codes codes, Words kind, Days lastDay) {

    static Trainings read(Source source) {
        Draft draft = new Draft("code");
        var kind = draft.words("kind");
        var lastDay = draft.day("lastDay");
        draft.read(source, "trainings");
        return new Trainings(draft.codes(), kind.words(), lastDay.days());
    }

    public int size() {
        return codes.size();
    }
}
