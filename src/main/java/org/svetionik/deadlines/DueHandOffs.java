package org.svetionik.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.svetionik.deadlines.CaseFacts.Decision;
import org.svetionik.records.RecordReference;
import org.svetionik.rules.Duty;
import org.svetionik.rules.Receiver;
import org.svetionik.rules.Responsibles;
import org.svetionik.rules.RuleSet;

/**
 * Hand-offs that a duty expects of the institution in an open case and that were not made, one for each kind of receiver, by the duty that is
 * due first (K01). There is none where a receiver opened the case, or was sent it by anybody as far as the institution may know.
 */
final class DueHandOffs implements Finder {

    private static final Comparator<WorkItem> FIRST = Comparator.comparing(WorkItem::key);

    private final RuleSet rules;
    private final WorkCalendar calendar;

    DueHandOffs(RuleSet rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @Override
    public void find(Desk desk, Instant now, Consumer<WorkItem> work) {
        List<Duty> owed = desk.duties().stream()
                .filter(duty -> !duty.conditional() && duty.isOwedBy(desk.kind()))
                .toList();
        Responsibles responsibles = new Responsibles(rules, desk.receivers());
        for (CaseFacts one : desk.cases()) {
            Optional<LocalDate> held = one.open() ? one.heldSince(desk.code()) : Optional.empty();
            held.ifPresent(since -> find(one, since, owed, responsibles, desk).forEach(work));
        }
    }

    private Iterable<WorkItem> find(
            CaseFacts one, LocalDate held, List<Duty> owed, Responsibles responsibles, Desk desk) {
        String priority = one.priority(rules.priorityDays());
        Map<String, WorkItem> byKind = new TreeMap<>();
        for (Duty duty : owed) {
            Optional<LocalDate> trigger = duty.binds(priority) ? trigger(duty, one, desk) : Optional.empty();
            List<String> receivers = trigger.isPresent() ? responsibles(duty, one, responsibles) : List.of();
            if (trigger.isPresent() && !receivers.isEmpty() && !isInTheirHands(one, receivers)) {
                LocalDate start = trigger.get().isAfter(held) ? trigger.get() : held;
                WorkItem item = item(one, duty, priority, start, receivers);
                byKind.merge(duty.toKind(), item, (a, b) -> FIRST.compare(a, b) <= 0 ? a : b);
            }
        }
        return byKind.values();
    }

    private static List<String> responsibles(Duty duty, CaseFacts one, Responsibles responsibles) {
        return responsibles.of(duty.territory(), duty.toKind(), one.municipality(), one.district()).stream()
                .map(Receiver::code)
                .toList();
    }

    private static boolean isInTheirHands(CaseFacts one, List<String> receivers) {
        return receivers.contains(one.opener())
                || one.referrals().stream().anyMatch(referral -> receivers.contains(referral.receiver()));
    }

    private WorkItem item(CaseFacts one, Duty duty, String priority, LocalDate start, List<String> receivers) {
        return new WorkItem(
                WorkKind.SEND_DUE_REFERRAL,
                new RecordReference("Case", one.code()),
                one.code(),
                priority,
                WorkCalendar.startOf(start),
                deadline(duty.withinHours(), start, priority),
                Ground.ofDuty(duty),
                duty.toKind(),
                receivers);
    }

    /** A day is all that is known of the trigger, so the limit ends with a day (G07). */
    private @Nullable Instant deadline(@Nullable Integer hours, LocalDate start, String priority) {
        return hours == null
                ? null
                : calendar.after(start, hours, WorkKind.SEND_DUE_REFERRAL, priority.equals("EMERGENCY"));
    }

    /** The day of the trigger (K01a). */
    private Optional<LocalDate> trigger(Duty duty, CaseFacts one, Desk desk) {
        return switch (duty.trigger()) {
            case "CASE_OPENED" -> Optional.of(one.openedOn());
            case "INDICATOR_OBSERVED" ->
                one.signs().stream()
                        .filter(sign -> sign.observer().equals(desk.code()))
                        .map(Sign::day)
                        .findFirst();
            case "REFERRAL_RECEIVED" -> one.receivedBy(desk.code());
            case "VICTIM_IDENTIFIED" ->
                formal(one)
                        .filter(made -> made.outcome().equals("IDENTIFIED"))
                        .map(Decision::day)
                        .findFirst();
            case "DECISION_MADE" -> formal(one).map(Decision::day).findFirst();
            default -> throw new IllegalStateException("No rule for the trigger of the duty " + duty.code());
        };
    }

    private Stream<Decision> formal(CaseFacts one) {
        return one.decisions().stream().filter(made -> rules.identifiers().contains(made.bodyKind()));
    }
}
