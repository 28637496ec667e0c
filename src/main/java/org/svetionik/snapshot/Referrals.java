package org.svetionik.snapshot;

/** Hand-offs of cases with the times of each step. */
public record Referrals(
        Codes codes,
        Refs caze,
        Refs sender,
        Refs receiver,
        Words priority,
        Instants sentAt,
        Instants receivedAt,
        Instants respondedAt,
        Words response,
        Instants feedbackAt) {

    static Referrals read(Source source, Codes cases, Codes institutions) {
        Referrals kept = source.kept(Referrals.class, cases, institutions);
        if (kept != null) {
            return kept;
        }
        Draft draft = new Draft("code");
        var caze = draft.ref("case", cases);
        var sender = draft.ref("sender", institutions);
        var receiver = draft.ref("receiver", institutions);
        var priority = draft.words("priority");
        var sentAt = draft.instant("sentAt");
        var receivedAt = draft.instant("receivedAt");
        var respondedAt = draft.instant("respondedAt");
        var response = draft.words("response");
        var feedbackAt = draft.instant("feedbackAt");
        draft.read(source, "referrals");
        return new Referrals(
                draft.codes(),
                caze.refs(),
                sender.refs(),
                receiver.refs(),
                priority.words(),
                sentAt.instants(),
                receivedAt.instants(),
                respondedAt.instants(),
                response.words(),
                feedbackAt.instants());
    }

    public int size() {
        return codes.size();
    }
}
