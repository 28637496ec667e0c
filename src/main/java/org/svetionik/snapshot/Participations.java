package org.svetionik.snapshot;

/** Which institution had people at which training. */
public record Participations(Codes codes, Refs training, Refs institution) {

    static Participations read(Source source, Codes trainings, Codes institutions) {
        Draft draft = new Draft("training", "institution");
        var training = draft.ref("training", trainings);
        var institution = draft.ref("institution", institutions);
        draft.read(source, "participations");
        return new Participations(draft.codes(), training.refs(), institution.refs());
    }

    public int size() {
        return codes.size();
    }
}
