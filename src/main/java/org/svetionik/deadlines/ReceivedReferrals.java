package org.svetionik.deadlines;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.svetionik.deadlines.CaseFacts.Referral;
import org.svetionik.model.Days;
import org.svetionik.records.RecordReference;
import org.svetionik.rules.Duty;
import org.svetionik.rules.RuleSet;

/** What is to be done with referrals that were sent to the institution: confirm, respond, tell the sender. */
final class ReceivedReferrals implements Finder {

    private final RuleSet rules;
    private final WorkCalendar calendar;

    ReceivedReferrals(RuleSet rules, WorkCalendar calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    @Override
    public void find(Desk desk, Instant now, Consumer<WorkItem> work) {
        for (CaseFacts one : desk.cases()) {
            one.referrals().stream()
                    .filter(referral -> referral.receiver().equals(desk.code()))
                    .forEach(referral -> find(one, referral, desk, now, work));
        }
    }

    private void find(CaseFacts one, Referral referral, Desk desk, Instant now, Consumer<WorkItem> work) {
        if (one.open() && referral.receipt().isEmpty()) {
            work.accept(receipt(one, referral, desk));
        }
        if (one.open() && referral.answer().isEmpty()) {
            work.accept(response(one, referral));
        }
        Instant answered = referral.respondedAt();
        if (answered != null && referral.feedbackAt() == null && !answered.isBefore(windowBegin(now))) {
            work.accept(feedback(one, referral, answered));
        }
    }

    /** Whoever was not told within so many months is a matter of the register of gaps. */
    private Instant windowBegin(Instant now) {
        return now.atZone(Days.ZONE).minusMonths(rules.windowMonths()).toInstant();
    }

    private WorkItem receipt(CaseFacts one, Referral referral, Desk desk) {
        Optional<Duty> duty = Duty.ofReceipt(desk.duties(), referral.senderKind(), desk.kind(), referral.priority());
        return item(
                WorkKind.CONFIRM_RECEIPT,
                one,
                referral,
                referral.sentAt(),
                deadline(referral, duty).orElse(null),
                duty.map(Ground::ofDuty).orElse(null));
    }

    /** By when a referral is to be confirmed by the duty between the two kinds, at once meaning the floor (K02). */
    Optional<Instant> deadline(Referral referral, Optional<Duty> duty) {
        return duty.map(Duty::withinHours)
                .map(hours -> Math.max(hours, rules.acknowledgementFloorHours()))
                .map(hours ->
                        calendar.after(referral.sentAt(), hours, WorkKind.CONFIRM_RECEIPT, referral.isEmergency()));
    }

    private WorkItem response(CaseFacts one, Referral referral) {
        int hours = (referral.isEmergency() ? rules.unansweredEmergencyHours() : rules.unansweredHours());
        Instant deadline = calendar.after(referral.sentAt(), hours, WorkKind.RESPOND, referral.isEmergency());
        Ground ground = Ground.ofRule("UNANSWERED_REFERRALS", rules.version());
        return item(WorkKind.RESPOND, one, referral, referral.sentAt(), deadline, ground);
    }

    /** The time to tell the sender is a number of days for every priority. */
    private WorkItem feedback(CaseFacts one, Referral referral, Instant answered) {
        Instant deadline = calendar.after(answered, rules.feedbackHours(), WorkKind.GIVE_FEEDBACK, false);
        Ground ground = Ground.ofRule("NO_FEEDBACK", rules.version());
        return item(WorkKind.GIVE_FEEDBACK, one, referral, answered, deadline, ground);
    }

    private static WorkItem item(
            WorkKind kind,
            CaseFacts one,
            Referral referral,
            Instant since,
            @Nullable Instant deadline,
            @Nullable Ground ground) {
        RecordReference record = new RecordReference("Referral", referral.code());
        return WorkItem.of(kind, record, one.code(), referral.priority(), since, deadline, ground);
    }
}
