package org.svetionik.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.svetionik.screening.Condition.Holding;

/**
 * How a duty stands: the earliest sign that nothing on record answers starts its time.
 *
 * @param since when that sign was recorded; null where all are answered
 * @param by until when; null where it is answered or has no limit
 * @param doneBy what answers it
 */
record Due(State state, @Nullable Instant since, @Nullable Instant by, List<Deed> doneBy) {

    /** How far a duty is fulfilled. */
    enum State {
        DONE,
        OPEN,
        OVERDUE
    }

    /** The same, but for what is overdue: nobody knows whether it binds. */
    Due ofACondition() {
        return state == State.OVERDUE ? new Due(State.OPEN, since, by, doneBy) : this;
    }

    /** How long a duty leaves. */
    record Limit(@Nullable Integer hours, @Nullable Integer days) {

        /** What is due at once is late after an hour, as with receipts (K02a). */
        Duration grace() {
            return hours != null && hours == 0 ? Duration.ofHours(1) : Duration.ZERO;
        }

        Optional<Instant> from(Instant start) {
            if (hours != null) {
                return Optional.of(start.plusSeconds(hours * 3600L));
            }
            return days == null ? Optional.empty() : Optional.of(Moments.endOfDay(start, days));
        }
    }

    /**
     * The state of a duty.
     *
     * @param moments at which the step became due
     * @param deeds that would answer one, if not before the day of its sign
     */
    static Due of(List<Holding> moments, List<Deed> deeds, Limit limit, Instant asOf) {
        Optional<Instant> since = moments.stream()
                .filter(moment -> deeds.stream()
                        .noneMatch(deed -> !deed.day().isBefore(moment.last().day())))
                .map(moment -> moment.last().knownAt())
                .min(Comparator.naturalOrder());
        List<Deed> answering = deeds.stream()
                .filter(deed -> moments.stream()
                        .anyMatch(moment -> !deed.day().isBefore(moment.last().day())))
                .toList();
        if (since.isEmpty()) {
            return new Due(State.DONE, null, null, answering);
        }
        Instant by = since.flatMap(limit::from).orElse(null);
        boolean late = by != null && asOf.isAfter(by.plus(limit.grace()));
        return new Due(late ? State.OVERDUE : State.OPEN, since.get(), by, answering);
    }
}
