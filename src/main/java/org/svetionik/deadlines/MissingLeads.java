package org.svetionik.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.svetionik.records.RecordReference;
import org.svetionik.rules.RuleSet;

/** Open cases that the institution has and nobody leads. Whoever received a case later has as long as whoever opened it. */
final class MissingLeads implements Finder {

    private final RuleSet rules;
    private final WorkCalendar calendar;

    MissingLeads(RuleSet rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @Override
    public void find(Desk desk, Instant now, Consumer<WorkItem> work) {
        for (CaseFacts one : desk.cases()) {
            if (one.open() && one.lead() == null && one.heldSince(desk.code()).isPresent()) {
                work.accept(item(one));
            }
        }
    }

    private WorkItem item(CaseFacts one) {
        LocalDate opened = one.openedOn();
        String priority = one.priority(rules.priorityDays());
        return WorkItem.of(
                WorkKind.TAKE_LEAD,
                new RecordReference("Case", one.code()),
                one.code(),
                priority,
                WorkCalendar.startOf(opened),
                calendar.afterDays(opened, rules.leadLimitDays(), WorkKind.TAKE_LEAD, priority.equals("EMERGENCY")),
                Ground.ofRule("NO_LEAD", rules.version()));
    }
}
