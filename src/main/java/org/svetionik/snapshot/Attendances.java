package org.svetionik.snapshot;

/** Which institution was represented at which meeting. */
public record Attendances(Codes codes, Refs meeting, Refs institution) {

    static Attendances read(Source source, Codes meetings, Codes institutions) {
        Draft draft = new Draft("meeting", "institution");
        var meeting = draft.ref("meeting", meetings);
        var institution = draft.ref("institution", institutions);
        draft.read(source, "attendances");
        return new Attendances(draft.codes(), meeting.refs(), institution.refs());
    }

    public int size() {
        return codes.size();
    }
}
