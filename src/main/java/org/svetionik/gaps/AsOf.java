package org.svetionik.gaps;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.svetionik.model.Days;
import org.svetionik.snapshot.Instants;
import org.svetionik.snapshot.Refs;
import org.svetionik.snapshot.Snapshot;

/**
 * The graph as it was known at a moment, under a rule set: what happened later is unknown (G01), dates are days in Belgrade since 1970-01-01 (G02),
 * and the window is open at its start and closed at its end (G03).
 */
final class AsOf {

    private static final String CENTRE = "VICTIM_PROTECTION_CENTRE";

    final Snapshot graph;
    final RuleSet rules;
    final long moment;
    final int day;
    final int windowStart;
    private final long windowOpens;
    private final boolean[] identifies;

    AsOf(Snapshot graph, RuleSet rules, Instant moment) {
        this.graph = graph;
        this.rules = rules;
        this.moment = moment.toEpochMilli();
        LocalDate today = moment.atZone(Days.ZONE).toLocalDate();
        this.day = (int) today.toEpochDay();
        this.windowStart = monthsBefore(rules.windowMonths());
        this.windowOpens = startOf(windowStart + 1);
        this.identifies = new boolean[graph.institutions().size()];
        for (int i = 0; i < identifies.length; i++) {
            identifies[i] = rules.identifiers().contains(kind(i));
        }
    }

    /** The moment that a bare date means: its last instant in Belgrade (G02). */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Days.ZONE).toInstant().minusNanos(1);
    }

    /** {@return the day so many months before; one that does not exist is the last of its month} */
    int monthsBefore(int months) {
        return (int) LocalDate.ofEpochDay(day).minusMonths(months).toEpochDay();
    }

    static long startOf(int day) {
        return LocalDate.ofEpochDay(day).atStartOfDay(Days.ZONE).toInstant().toEpochMilli();
    }

    static int dayOf(long instant) {
        return (int)
                Instant.ofEpochMilli(instant).atZone(Days.ZONE).toLocalDate().toEpochDay();
    }

    boolean isKnown(long instant) {
        return instant <= moment;
    }

    boolean isInWindow(int date) {
        return date > windowStart && date <= day;
    }

    boolean isInWindow(long instant) {
        return instant >= windowOpens && instant <= moment;
    }

    /** When the receiver got the referral, as far as known, or {@link Instants#NONE} (G10). */
    long receipt(int referral) {
        long received = graph.referrals().receivedAt().get(referral);
        return isKnown(received) ? received : response(referral);
    }

    /** When the receiver responded, as far as known, or {@link Instants#NONE} (G10). */
    long response(int referral) {
        long responded = graph.referrals().respondedAt().get(referral);
        return isKnown(responded) ? responded : feedback(referral);
    }

    long feedback(int referral) {
        long feedback = graph.referrals().feedbackAt().get(referral);
        return isKnown(feedback) ? feedback : Instants.NONE;
    }

    /** Whether both ends are institutions, it is known to be sent, and to another (G11). */
    boolean isSent(int referral) {
        var referrals = graph.referrals();
        int sender = referrals.sender().get(referral);
        return isKnown(referrals.sentAt().get(referral))
                && sender != Refs.NONE
                && referrals.receiver().get(referral) != Refs.NONE
                && sender != referrals.receiver().get(referral);
    }

    /** Whether it is a known hand-off between two institutions that was sent in the window. */
    boolean isSentInWindow(int referral) {
        return isInWindow(graph.referrals().sentAt().get(referral))
                && isSent(referral)
                && graph.referrals().receiver().get(referral) != Refs.NONE;
    }

    /** Whether more than so many hours lie between two instants (G07). */
    static boolean exceeds(long from, long to, int hours) {
        return to - from > millis(hours);
    }

    static long millis(int hours) {
        return Duration.ofHours(hours).toMillis();
    }

    /** Whether the case is open at the moment (G08). */
    boolean isOpen(int caze) {
        var cases = graph.cases();
        boolean closed = cases.status().is(caze, "CLOSED")
                && (cases.closedOn().isEmpty(caze) || cases.closedOn().get(caze) <= day);
        return cases.openedOn().isBy(caze, day) && !closed;
    }

    /** The institution that leads the case on the day, or {@link Refs#NONE} (G09). */
    int lead(int caze) {
        var cases = graph.cases();
        boolean led = cases.leadSince().isEmpty(caze) || cases.leadSince().get(caze) <= day;
        return led ? cases.lead().get(caze) : Refs.NONE;
    }

    boolean isActive(int institution) {
        return institution != Refs.NONE && graph.institutions().isActive(institution, day);
    }

    String kind(int institution) {
        return graph.institutions().kind().get(institution);
    }

    String code(int institution) {
        return graph.institutions().codes().get(institution);
    }

    /** Whether the institution may identify formally (G16). */
    boolean identifies(int institution) {
        return institution != Refs.NONE && identifies[institution];
    }

    /** Whether it is the national Centre (G16). */
    boolean isCentre(int institution) {
        return kind(institution).equals(CENTRE)
                && graph.institutions().district().get(institution) == Refs.NONE;
    }

    /** {@return the code of the district of the first that has one, or an empty text} */
    String district(int... institutions) {
        for (int institution : institutions) {
            int district = graph.institutions().district().get(institution);
            if (district != Refs.NONE) {
                return graph.places().districts().get(district);
            }
        }
        return "";
    }

    /** Whether the sign counts at all: it is neither a risk factor nor a proxy (G18). */
    boolean counts(int observation) {
        int indicator = graph.observations().indicator().get(observation);
        return indicator != Refs.NONE
                && !graph.indicators().kind().is(indicator, "RISK_FACTOR")
                && !rules.proxies().contains(graph.indicators().codes().get(indicator))
                && isKnown(graph.observations().recordedAt().get(observation));
    }
}
