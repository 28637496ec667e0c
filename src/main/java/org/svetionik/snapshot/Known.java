package org.svetionik.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A snapshot as far as it was known at a moment: what happened later is unknown, field by field. An instant becomes a day by the clock of
 * Belgrade, and days count from 1970-01-01. Rules G01, G02, G08 to G11, G13 and G16 of the definitions of gaps hold here.
 */
public class Known {

    private static final String CENTRE = "VICTIM_PROTECTION_CENTRE";

    private final Snapshot graph;
    private final long moment;
    private final int day;

    public Known(Snapshot graph, Instant moment) {
        this.graph = graph;
        this.moment = moment.toEpochMilli();
        this.day = dayOf(this.moment);
    }

    public final Snapshot graph() {
        return graph;
    }

    /** {@return the moment, in milliseconds since 1970-01-01T00:00Z} */
    public final long moment() {
        return moment;
    }

    /** {@return the day of the moment} */
    public final int day() {
        return day;
    }

    /** The moment that a bare date means: its last instant in Belgrade (G02). */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1)
                .atStartOfDay(org.svetionik.model.Days.ZONE)
                .toInstant()
                .minusNanos(1);
    }

    /** {@return the day so many months before; one that does not exist is the last of its month (G03)} */
    public final int monthsBefore(int months) {
        return (int) LocalDate.ofEpochDay(day).minusMonths(months).toEpochDay();
    }

    /** {@return the first instant of a day, in milliseconds} */
    public static long startOf(int day) {
        return BelgradeDays.startOf(day);
    }

    /** {@return the day of an instant} */
    public static int dayOf(long instant) {
        return BelgradeDays.dayOf(instant);
    }

    public final boolean isKnown(long instant) {
        return instant <= moment;
    }

    /** When the receiver got the referral, as far as known, or {@link Instants#NONE} (G10). */
    public final long receipt(int referral) {
        long received = graph.referrals().receivedAt().get(referral);
        return isKnown(received) ? received : response(referral);
    }

    /** When the receiver responded, as far as known, or {@link Instants#NONE} (G10). */
    public final long response(int referral) {
        long responded = graph.referrals().respondedAt().get(referral);
        return isKnown(responded) ? responded : feedback(referral);
    }

    /** When the sender heard what became of it, as far as known, or {@link Instants#NONE}. */
    public final long feedback(int referral) {
        long feedback = graph.referrals().feedbackAt().get(referral);
        return isKnown(feedback) ? feedback : Instants.NONE;
    }

    /** Whether both ends are institutions, it is known to be sent, and to another (G11). */
    public final boolean isSent(int referral) {
        var referrals = graph.referrals();
        int sender = referrals.sender().get(referral);
        return isKnown(referrals.sentAt().get(referral))
                && sender != Refs.NONE
                && referrals.receiver().get(referral) != Refs.NONE
                && sender != referrals.receiver().get(referral);
    }

    /** Whether more than so many hours lie between two instants (G07). */
    public static boolean exceeds(long from, long to, int hours) {
        return to - from > millis(hours);
    }

    public static long millis(int hours) {
        return Duration.ofHours(hours).toMillis();
    }

    /** Whether the case is open at the moment (G08). */
    public final boolean isOpen(int caze) {
        var cases = graph.cases();
        boolean closed = cases.status().is(caze, "CLOSED")
                && (cases.closedOn().isEmpty(caze) || cases.closedOn().get(caze) <= day);
        return cases.openedOn().isBy(caze, day) && !closed;
    }

    /** The institution that leads the case on the day, or {@link Refs#NONE} (G09). */
    public final int lead(int caze) {
        var cases = graph.cases();
        boolean led = cases.leadSince().isEmpty(caze) || cases.leadSince().get(caze) <= day;
        return led ? cases.lead().get(caze) : Refs.NONE;
    }

    public final boolean isActive(int institution) {
        return institution != Refs.NONE && graph.institutions().isActive(institution, day);
    }

    public final String kind(int institution) {
        return graph.institutions().kind().get(institution);
    }

    public final String code(int institution) {
        return graph.institutions().codes().get(institution);
    }

    /** Whether it is the national Centre (G16). */
    public final boolean isCentre(int institution) {
        return kind(institution).equals(CENTRE)
                && graph.institutions().district().get(institution) == Refs.NONE;
    }

    /** {@return the code of the district of the first that has one, or an empty text (G13)} */
    public final String district(int... institutions) {
        for (int institution : institutions) {
            int district = graph.institutions().district().get(institution);
            if (district != Refs.NONE) {
                return graph.places().districts().get(district);
            }
        }
        return "";
    }
}
