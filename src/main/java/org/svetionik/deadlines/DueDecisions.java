package org.svetionik.deadlines;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Consumer;
import org.svetionik.deadlines.CaseFacts.Referral;
import org.svetionik.records.RecordReference;
import org.svetionik.rules.RuleSet;

/** Open cases that were sent to a body that identifies formally, which has not decided. */
final class DueDecisions implements Finder {

    private final RuleSet rules;
    private final WorkCalendar calendar;

    DueDecisions(RuleSet rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @Override
    public void find(Desk desk, Instant now, Consumer<WorkItem> work) {
        if (!rules.identifiers().contains(desk.kind())) {
            return;
        }
        desk.cases().stream()
                .filter(one -> one.open()
                        && one.decisions().stream()
                                .noneMatch(made -> made.body().equals(desk.code())))
                .forEach(one -> one.referrals().stream()
                        .filter(referral -> referral.receiver().equals(desk.code()) && !referral.isTurnedAway())
                        .min(Comparator.comparing(Referral::sentAt))
                        .ifPresent(first -> work.accept(item(one, first))));
    }

    private WorkItem item(CaseFacts one, Referral first) {
        return WorkItem.of(
                WorkKind.DECIDE,
                new RecordReference("Case", one.code()),
                one.code(),
                first.priority(),
                first.sentAt(),
                calendar.afterDays(
                        WorkCalendar.dayOf(first.sentAt()), rules.backlogDays(), WorkKind.DECIDE, first.isEmergency()),
                Ground.ofRule("BACKLOG", rules.version()));
    }
}
