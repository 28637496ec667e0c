package org.svetionik.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.svetionik.deadlines.CaseFacts.Decision;
import org.svetionik.records.RecordReference;
import org.svetionik.rules.RuleSet;

/**
 * Children who were not identified and for whom no measure is on record, as far as the institution may know: a matter of the body that
 * decided, and of the lead of the case (K19). An age in doubt counts as that of a child.
 */
final class MissingMeasures implements Finder {

    private static final Set<String> NOT_IDENTIFIED = Set.of("NOT_A_VICTIM", "REJECTED", "SUSPENDED");

    private final RuleSet rules;
    private final WorkCalendar calendar;

    MissingMeasures(RuleSet rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @Override
    public void find(Desk desk, Instant now, Consumer<WorkItem> work) {
        LocalDate begin = WorkCalendar.dayOf(now).minusMonths(rules.windowMonths());
        for (CaseFacts one : desk.cases()) {
            one.lastDecision(rules.identifiers())
                    .filter(made -> made.day().isAfter(begin) && NOT_IDENTIFIED.contains(made.outcome()))
                    .filter(made ->
                            made.body().equals(desk.code()) || desk.code().equals(one.lead()))
                    .filter(made -> isChild(one, made) && !hasNet(one, made))
                    .ifPresent(made -> work.accept(item(one, made)));
        }
    }

    private boolean isChild(CaseFacts one, Decision made) {
        Integer born = one.birthYear();
        return born == null || made.day().getYear() - born <= rules.childAge();
    }

    private static boolean hasNet(CaseFacts one, Decision made) {
        return one.measures().stream().anyMatch(measure -> {
            LocalDate ended = measure.endedOn();
            return !measure.kind().equals("CRIMINAL_PROCEEDING") && (ended == null || !ended.isBefore(made.day()));
        });
    }

    private WorkItem item(CaseFacts one, Decision made) {
        return WorkItem.of(
                WorkKind.START_SAFETY_MEASURE,
                new RecordReference("Decision", made.code()),
                one.code(),
                null,
                WorkCalendar.startOf(made.day()),
                calendar.afterDays(made.day(), rules.safetyNetDays(), WorkKind.START_SAFETY_MEASURE, false),
                Ground.ofRule("NO_SAFETY_NET", rules.version()));
    }
}
