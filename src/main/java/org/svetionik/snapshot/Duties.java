package org.svetionik.snapshot;

/** What the protocol expects of whom. */
public record Duties(
        Codes codes,
        Words fromKind,
        Words toKind,
        Words trigger,
        Words priority,
        Numbers withinHours,
        Words territory,
        Words condition) {

    static Duties read(Source source) {
        Draft draft = new Draft("code");
        var fromKind = draft.words("fromKind");
        var toKind = draft.words("toKind");
        var trigger = draft.words("trigger");
        var priority = draft.words("priority");
        var withinHours = draft.number("withinHours");
        var territory = draft.words("territory");
        var condition = draft.words("condition");
        draft.read(source, "duties");
        return new Duties(
                draft.codes(),
                fromKind.words(),
                toKind.words(),
                trigger.words(),
                priority.words(),
                withinHours.numbers(),
                territory.words(),
                condition.words());
    }

    public int size() {
        return codes.size();
    }
}
