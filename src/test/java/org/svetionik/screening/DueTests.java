package org.svetionik.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.svetionik.screening.Condition.Holding;
import org.svetionik.screening.Due.Limit;
import org.svetionik.screening.Due.State;

class DueTests {

    private static final Limit A_DAY = new Limit(24, null);
    private static final Limit SAME_DAY = new Limit(null, 0);

    private static Holding seen(String day, String knownAt) {
        Sign shape = Signs.seen("HE-01", 0);
        Sign sign = new Sign(
                day,
                "HE-01",
                "HEALTH",
                shape.kind(),
                shape.urgency(),
                LocalDate.parse(day),
                Instant.parse(knownAt),
                shape.label(),
                false);
        return new Holding(sign, List.of(sign));
    }

    private static Deed referred(String day) {
        return new Deed("Referral", "RF-" + day, "POLICE", LocalDate.parse(day), Instant.parse(day + "T09:00:00Z"));
    }

    @Test
    void timeRunsFromTheRecordOfTheObservation() {
        Due due = Due.of(
                List.of(seen("2026-03-10", "2026-03-12T08:00:00Z")),
                List.of(),
                A_DAY,
                Instant.parse("2026-03-12T09:00:00Z"));
        assertThat(due.state()).isEqualTo(State.OPEN);
        assertThat(due.by()).isEqualTo(Instant.parse("2026-03-13T08:00:00Z"));
    }

    @Test
    void itIsOverdueWhenTheTimeIsOver() {
        List<Holding> seen = List.of(seen("2026-03-10", "2026-03-10T08:00:00Z"));
        assertThat(Due.of(seen, List.of(), A_DAY, Instant.parse("2026-03-11T08:00:00Z"))
                        .state())
                .isEqualTo(State.OPEN);
        assertThat(Due.of(seen, List.of(), A_DAY, Instant.parse("2026-03-11T08:00:01Z"))
                        .state())
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void whatIsDueAtOnceIsOverdueAfterAnHourAndNeverWhereItDependsOnACondition() {
        List<Holding> seen = List.of(seen("2026-03-10", "2026-03-10T08:00:00Z"));
        Limit atOnce = new Limit(0, null);
        Due early = Due.of(seen, List.of(), atOnce, Instant.parse("2026-03-10T09:00:00Z"));
        assertThat(early.state()).isEqualTo(State.OPEN);
        assertThat(early.by()).isEqualTo(Instant.parse("2026-03-10T08:00:00Z"));
        Due late = Due.of(seen, List.of(), atOnce, Instant.parse("2026-03-10T09:00:01Z"));
        assertThat(late.state()).isEqualTo(State.OVERDUE);
        assertThat(late.ofACondition().state()).isEqualTo(State.OPEN);
    }

    @Test
    void theSameDayEndsAtMidnightInBelgrade() {
        Instant evening = Instant.parse("2026-06-10T21:30:00Z"); // 23.30 in Belgrade
        Due due = Due.of(List.of(seen("2026-06-10", evening.toString())), List.of(), SAME_DAY, evening);
        assertThat(due.by()).isEqualTo(Instant.parse("2026-06-10T21:59:59Z"));
        Due later = Due.of(List.of(seen("2026-06-11", "2026-06-10T22:30:00Z")), List.of(), SAME_DAY, evening);
        assertThat(later.by()).isEqualTo(Instant.parse("2026-06-11T21:59:59Z"));
    }

    @Test
    void twentyFourHoursAreTwentyFourHoursWhenClocksChange() {
        Due due = Due.of(
                List.of(seen("2026-03-28", "2026-03-28T11:00:00Z")),
                List.of(),
                A_DAY,
                Instant.parse("2026-03-28T11:00:00Z"));
        assertThat(Moments.inBelgrade(Objects.requireNonNull(due.by()))).hasToString("2026-03-29T13:00+02:00");
    }

    @Test
    void whatWasHandedOnSinceIsDone() {
        List<Holding> seen = List.of(seen("2026-03-10", "2026-03-10T08:00:00Z"));
        Due due = Due.of(seen, List.of(referred("2026-03-10")), A_DAY, Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(due.state()).isEqualTo(State.DONE);
        assertThat(due.by()).isNull();
        assertThat(due.doneBy()).extracting(Deed::code).containsExactly("RF-2026-03-10");
    }

    @Test
    void whatWasHandedOnBeforeDoesNotAnswerWhatCameAfter() {
        List<Holding> seen =
                List.of(seen("2026-03-10", "2026-03-10T08:00:00Z"), seen("2026-04-01", "2026-04-01T08:00:00Z"));
        Due due = Due.of(seen, List.of(referred("2026-03-11")), A_DAY, Instant.parse("2026-04-01T09:00:00Z"));
        assertThat(due.state()).isEqualTo(State.OPEN);
        assertThat(due.since()).isEqualTo(Instant.parse("2026-04-01T08:00:00Z"));
    }
}
