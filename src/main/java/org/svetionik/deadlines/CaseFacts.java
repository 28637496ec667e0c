package org.svetionik.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one institution may know of a case.
 *
 * @param municipality of the student's school; empty where unknown, like the district
 * @param referrals oldest first, like the decisions and the signs
 * @param signs of the student, without risk factors and proxies
 */
record CaseFacts(
        String code,
        boolean open,
        LocalDate openedOn,
        String opener,
        @Nullable String lead,
        @Nullable Integer birthYear,
        String municipality,
        String district,
        List<Referral> referrals,
        List<Decision> decisions,
        List<Measure> measures,
        List<Sign> signs) {

    /**
     * A hand-off.
     *
     * @param response what the receiver answered, where that is the institution's to know
     */
    record Referral(
            String code,
            String sender,
            String senderKind,
            String receiver,
            String priority,
            Instant sentAt,
            @Nullable Instant receivedAt,
            @Nullable Instant respondedAt,
            @Nullable Instant feedbackAt,
            @Nullable String response) {

        static Referral of(Fact fact) {
            return new Referral(
                    fact.text("referralCode"),
                    fact.text("sender"),
                    fact.text("senderKind"),
                    fact.text("receiver"),
                    fact.text("priority"),
                    fact.moment("sentAt"),
                    fact.momentOrNull("receivedAt"),
                    fact.momentOrNull("respondedAt"),
                    fact.momentOrNull("feedbackAt"),
                    fact.textOrNull("response"));
        }

        /** When it arrived, which a response or feedback proves, too (G10). */
        Optional<Instant> receipt() {
            return Optional.ofNullable(receivedAt).or(this::answer);
        }

        /** When it was answered, which feedback proves, too (G10). */
        Optional<Instant> answer() {
            return Optional.ofNullable(respondedAt).or(() -> Optional.ofNullable(feedbackAt));
        }

        /** Whether the receiver sent it back or on; a response without its time counts for nothing. */
        boolean isTurnedAway() {
            return respondedAt != null && ("REFUSED".equals(response) || "REDIRECTED".equals(response));
        }

        boolean isEmergency() {
            return priority.equals("EMERGENCY");
        }
    }

    /** A formal decision. */
    record Decision(String code, LocalDate day, String outcome, String body, String bodyKind) {

        static Decision of(Fact fact) {
            return new Decision(
                    fact.text("decisionCode"),
                    fact.day("decidedOn"),
                    fact.text("outcome"),
                    fact.text("body"),
                    fact.text("bodyKind"));
        }
    }

    /** A measure of any case of the student. */
    record Measure(String kind, @Nullable LocalDate endedOn) {

        static Measure of(Fact fact) {
            return new Measure(fact.text("kind"), fact.dayOrNull("endedOn"));
        }
    }

    static CaseFacts of(String code, Fact fact) {
        return new CaseFacts(
                code,
                fact.is("open"),
                fact.day("openedOn"),
                fact.code("opener"),
                fact.textOrNull("lead"),
                fact.numberOrNull("birthYear"),
                fact.code("municipality"),
                fact.code("district"),
                fact.facts("referrals").stream().map(Referral::of).toList(),
                fact.facts("decisions").stream().map(Decision::of).toList(),
                fact.facts("measures").stream().map(Measure::of).toList(),
                fact.facts("signs").stream().map(Sign::of).toList());
    }

    /** Since which day an institution has the case: the opener from the start, others from the first receipt that was not turned away (K01a). */
    Optional<LocalDate> heldSince(String institution) {
        return opener.equals(institution) ? Optional.of(openedOn) : receivedBy(institution);
    }

    /** The day on which an institution first received the case to keep it. */
    Optional<LocalDate> receivedBy(String institution) {
        return referrals.stream()
                .filter(one -> one.receiver.equals(institution) && !one.isTurnedAway())
                .flatMap(one -> one.receipt().stream())
                .min(Instant::compareTo)
                .map(WorkCalendar::dayOf);
    }

    /** That of the first referral, or what the signs call for while there is none (K01d). */
    String priority(int priorityDays) {
        if (!referrals.isEmpty()) {
            return referrals.get(0).priority;
        }
        LocalDate earliest = openedOn.minusDays(priorityDays);
        List<Sign> recent =
                signs.stream().filter(sign -> !sign.day().isBefore(earliest)).toList();
        if (recent.stream().anyMatch(Sign::isEmergency)) {
            return "EMERGENCY";
        }
        return recent.stream().anyMatch(Sign::isUrgent) ? "URGENT" : "REGULAR";
    }

    /** The latest decision of a body that may identify. */
    Optional<Decision> lastDecision(Iterable<String> identifiers) {
        Decision last = null;
        for (Decision one : decisions) {
            for (String kind : identifiers) {
                last = one.bodyKind.equals(kind) ? one : last;
            }
        }
        return Optional.ofNullable(last);
    }
}
