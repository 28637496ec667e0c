package org.svetionik.snapshot;

/** Meetings of local teams. */
public record Meetings(Codes codes, Refs team, Days heldOn) {

    static Meetings read(Source source, Codes institutions) {
        Draft draft = new Draft("code");
        var team = draft.ref("team", institutions);
        var heldOn = draft.day("heldOn");
        draft.read(source, "meetings");
        return new Meetings(draft.codes(), team.refs(), heldOn.days());
    }

    public int size() {
        return codes.size();
    }
}
